import { parseAddress } from '../../src/model';
import type { CellRange } from '../../src/model';
import type { LiteralCell, LiteralOptions } from './sheet';

/** A sheet as it occurs in reports of some kind: its shape is taken from real ones, every word and number in it is our own. */
export interface ReportShape {
  readonly rows: readonly (readonly LiteralCell[])[];
  readonly options?: LiteralOptions;
}

const merged = (...addresses: string[]): CellRange[] =>
  addresses.flatMap((address) => parseAddress(address)?.range ?? []);
const share = (v: number): LiteralCell => ({ v, format: '0%' });

/** A scorecard by region: the same measures again and again, shares beside counts in one column. */
const scorecard: ReportShape = {
  rows: [
    ['Perspective', 'Strategy pursued', 'Measure', 'Target performance', 'Actual performance', 'Region'],
    ...['North', 'South ', 'East'].flatMap((region, index): LiteralCell[][] => [
      ['Finance', 'Grow', 'Revenue growth', share(0.07), share(0.07 + index / 100), region],
      ['Customers', 'Keep them', 'New subscribers', 1_400, 1_400 + index * 10, region],
      ['Learning', 'Train', 'Hours of training', 60, 60 + index, region],
    ]),
  ],
};

/** A baseline, the actual before two targets, and a progress measured from the baseline and capped at 100. */
const strategy: ReportShape = {
  rows: [
    ['Strategy tracker'],
    ['Progress is measured from the baseline'],
    [],
    [
      'KPI',
      'Pillar',
      'Unit',
      '2016 Baseline',
      '2024 Actual',
      '2024 Target',
      '2030 Target',
      'Direction',
      'Status',
      'Progress %',
    ],
    ['Housing', 'Home', '%', 40, 60, 58, 80, 'Up', 'On track', 50],
    ['Sports', 'Health', '%', 10, 46, 30, 40, 'Up', 'Exceeded', 100],
    ['Museums', 'Culture', 'number', 100, 130, 125, 200, 'Up', 'On track', 30],
    ['Tourism', 'Economy', 'number', 50, 80, 75, 110, 'Up', 'On track', 50],
    ['Start-ups', 'Economy', 'number', 10, 25, 30, 60, 'Up', 'Behind', 30],
    ['Literacy', 'Education', '%', 70, 88, 85, 90, 'Up', 'On track', 90],
    ['E-services', 'State', '%', 20, 79, 65, 75, 'Up', 'Exceeded', 100],
    ['Exports', 'Economy', '%', 16, '—', '—', 50, 'Up', 'Behind', '—'],
  ],
};

/** Profit and loss: no word over the names, the actual before the budget, deviations in money and percent, subtotals. */
const profitAndLoss: ReportShape = {
  rows: [
    [null, ' Actual', ' Budget', ' Variance $', ' Variance %'],
    ['Sales'],
    ['Products', 1_200, 1_000, 200, share(0.2)],
    ['Services', 900, 1_000, -100, share(-0.1)],
    ['Total Sales', 2_100, 2_000, 100, share(0.05)],
    ['Costs'],
    ['Wages', 600, 500, 100, share(0.2)],
    ['Rent', 190, 200, -10, share(-0.05)],
    ['Total Costs', 790, 700, 90, { v: 90 / 700, format: '0.0%' }],
  ],
  options: { at: 'B4' },
};

/** The template of an export: words in row 1, tags in row 4, nothing reported yet. */
const exportTemplate: ReportShape = {
  rows: [
    [
      'Country',
      'Indicator title',
      'Indicator target',
      'Achievement in reporting period',
      'Total cumulative progress',
    ],
    [],
    [],
    ['#country+name', '#indicator+title', '#indicator+target', '#achievement+period', '#total+progress'],
  ],
};

/** A plan of hours under a merged group, with no word over the names, and sums above their parts. */
const plannedHours: ReportShape = {
  rows: [
    ['Nr.', null, 'Aufwand', null, null],
    [null, null, 'Plan (h)', 'Ist (h)', 'Priorität'],
    ['1', 'Vorbereitung', 12, 11, 'A'],
    ['1.1', 'Auftrag lesen', 4, 3, 'A'],
    ['1.2', 'Arbeitsplatz einrichten', 8, 8, 'A'],
    ['2', 'Umsetzung', 30, 5, 'B'],
    ['2.1', 'Entwurf', 10, 5, 'B'],
    ['2.2', 'Bau', 20, 0, 'B'],
  ],
  options: { merges: merged('C1:D1') },
};

/** Two merged rows for every task, so that each second row is empty; a total below. */
const mergedPairs: ReportShape = {
  rows: [
    ['Aufgaben', 'Aufwand in h', null],
    [null, 'Sollzeit', 'Istzeit'],
    ...(
      [
        ['Analyse', 8, 8],
        ['Entwurf', 6, 7],
        ['Umsetzung', 40, 42],
        ['Prüfung', 10, 10],
      ] as LiteralCell[][]
    ).flatMap((row) => [row, []]),
    ['Total', 64, 67],
  ],
  options: {
    merges: merged(
      'B1:C1',
      ...[3, 5, 7, 9].flatMap((row) => ['A', 'B', 'C'].map((c) => `${c}${row}:${c}${row + 1}`)),
    ),
  },
};

/** The actual before the target, words in lower case, and the edges of a rating beside them. */
const ratingEdges: ReportShape = {
  rows: [
    ['KPI', 'actual', 'target', 'minimum', 'satisfactory', 'good', 'very good', 'maximum'],
    ['On time', share(0.75), share(0.7), share(0), share(0.4), share(0.6), share(0.8), share(1)],
    ['In budget', share(0.7), share(0.7), share(0), share(0.5), share(0.65), share(0.75), share(1)],
    ['Satisfied', share(0.95), share(0.9), share(0), share(0.5), share(0.7), share(0.9), share(1)],
  ],
};

/** A clean budget with everything that looks like a percentage: a deviation, its percent, and the utilisation. */
const utilisation: ReportShape = {
  rows: [
    [
      'Code',
      'Department',
      'Item',
      'Fiscal year',
      'Budget',
      'Actual',
      'Variance',
      'Variance %',
      'Utilization',
    ],
    ...(
      [
        ['Travel', 1_000, 1_000],
        ['Rooms', 2_500, 2_600],
        ['Licences', 800, 840],
        ['Training', 400, 400],
      ] as [string, number, number][]
    ).map(([item, budget, actual], index): LiteralCell[] => {
      const row = index + 2;
      return [
        `D${index + 1}`,
        'IT',
        item,
        2024,
        budget,
        actual,
        { v: actual - budget, f: `=F${row}-E${row}` },
        { v: (actual - budget) / budget, f: `=G${row}/E${row}`, format: '0.00%' },
        { v: actual / budget, f: `=F${row}/E${row}`, format: '0.00%' },
      ];
    }),
  ],
};

/** Three products side by side, each with actuals, budget and a deviation in percent. */
const products: ReportShape = {
  rows: [
    [null, 'Lamps', null, null, 'Chairs', null, null, 'Desks', null, null],
    ['Month', ...['', '', ''].flatMap(() => ['Actuals  ', 'Budget', 'Variance'])],
    ...['January', 'February', 'March'].map((month, index): LiteralCell[] => [
      month,
      ...[100, 200, 400].flatMap((budget) => [budget + 10 * index, budget, share((10 * index) / budget)]),
    ]),
  ],
  options: { merges: merged('B1:D1', 'E1:G1', 'H1:J1') },
};

/** The yearly result of a municipality: numbers as German texts, the minus behind them, names that look like formulas. */
const result: ReportShape = {
  rows: [
    [
      'Lfd. Nr.',
      'Ertrags- und Aufwandsarten',
      'Ergebnis des Vorjahres in EUR',
      'Fortgeschriebener Ansatz des Haushaltsjahres in EUR',
      'Ist-Ergebnis des Haushaltsjahres in EUR',
      'Vergleich Ansatz/Ist in EUR',
    ],
    ['1', 'Steuern und Abgaben', '7.900.112,04', '8.100.000,00', '8.634.446,44', '534.446,44-'],
    ['2', '+ Zuwendungen und Umlagen', '1.020.000,00', '1.100.000,00', '1.100.000,00', '-'],
    ['3', '+ Gebühren', '310.200,50', '300.000,00', '305.120,75', '5.120,75-'],
    ['4', '+ Bußgelder', '12.000,00', '10.000,00', '11.500,00', '1.500,00-'],
  ],
};

/** A humanitarian list: tags below the words, people in need, targeted and reached. */
const humanitarian: ReportShape = {
  rows: [
    ['Country', 'Sector', 'Description', 'People', 'In need', 'Targeted', 'Affected', 'Reached'],
    [
      '#country+code',
      '#sector+code',
      '#sector+name',
      '#group',
      '#inneed+num',
      '#targeted+num',
      '#affected+num',
      '#reached+num',
    ],
    ['AAA', 'WSH', 'Water', 'All', 900_000, 400_000, 1_200_000, 410_000],
    ['AAA', 'EDU', 'Education', 'Children', 300_000, 120_000, 500_000, 150_000],
    ['AAA', 'HEA', 'Health', 'All', 700_000, 350_000, 1_100_000, 360_000],
  ],
};

/** Sheets that hold no table of targets: a register, a series of years, a form, opening hours. */
const noTables = {
  register: {
    rows: [
      ['Name', 'Ort', 'Telefon'],
      ['Verein Nord', 'Leipzig', '0341 1234'],
      ['Verein Süd', 'Erfurt', '0361 5678'],
    ],
  },
  years: {
    rows: [
      ['Year', 'Accidents', 'Percent change', 'Rate'],
      [2015, 15_883, null, 4.9],
      [2016, 17_413, 9.6, 5.4],
      [2017, 17_294, -0.7, 5.3],
    ],
  },
  form: {
    rows: [
      ['Name des Projekts', null],
      ['Zielgruppe', null],
      ['Ergebnis der Prüfung', null],
    ],
  },
  openingHours: {
    rows: [
      ['Tag', 'Von', 'Bis'],
      ['Montag', { v: 0.375, format: 'hh:mm' }, { v: 0.75, format: 'hh:mm' }],
    ],
  },
} satisfies Readonly<Record<string, ReportShape>>;

export const reportShapes = {
  scorecard,
  strategy,
  profitAndLoss,
  exportTemplate,
  plannedHours,
  mergedPairs,
  ratingEdges,
  utilisation,
  products,
  result,
  humanitarian,
  ...noTables,
} satisfies Readonly<Record<string, ReportShape>>;
