import type { CheckResult, Finding } from '../../../src/model';
import { numberAsText, rangeOf, resultOf, tableOf, underTarget } from './results';
import type { LiteralRow } from './results';

const employed: LiteralRow = [
  'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
  80,
  55,
  68.75,
  'under',
];
const trained: LiteralRow = ['Anzahl in Ausbildung vermittelter Teilnehmender', 30, 18, 60, 'critical'];

/** MEHRLiN's twelve indicators as they stand in C5:F17 of the sheet "Indikatoren". */
export const mehrlinRows: readonly LiteralRow[] = [
  [
    'Anzahl teilnehmender Jugendlicher/junger Erwachsener an Bildungs- und Qualifizierungsmaßnahmen',
    145,
    163,
    112.413793103448,
    'met',
  ],
  [
    'Anzahl teilnehmender Langzeitarbeitsloser an Bildungs- und Qualifizierungsmaßnahmen',
    175,
    236,
    134.857142857143,
    'met',
  ],
  employed,
  [
    'Anzahl der Teilnehmenden, für die Arbeitsplätze auf dem 2./3. Arbeitsmarkt geschaffen wurden',
    12,
    72,
    600,
    'met',
  ],
  ['Anzahl der Teilnehmenden an Existenzgründungsberatung und -förderung', 25, 46, 184, 'met'],
  ['Anzahl der beratenen Klein- und Kleinstbetriebe', 50, 143, 286, 'met'],
  trained,
  ['Anzahl der in den 1. Arbeitsmarkt vermittelten Teilnehmenden', 50, 65, 130, 'met'],
  ['Anzahl an Teilnehmer/-innen an Gesundheitsprojekten', 2000, 10360, 518, 'met'],
  ['TN an Mainstreaming Veranstaltungen', 60, 145, 241.666666666667, 'met'],
  ['TN mit Migrationshintergrund', 20, 232, 1160, 'met'],
  ['Anzahl teilnehmender Behinderter an Bildungs- und Beratungsmaßnahmen, Praktika', 10, 18, 180, 'met'],
];

export const mehrlinTable = tableOf('Indikatoren', 'C5:F17', mehrlinRows);

function over(address: string, [indicator, target, actual, achievement]: LiteralRow): Finding {
  const veryHigh = (achievement ?? 0) > 300;
  return {
    check: 'over-achievement',
    messageId: veryHigh ? 'very-high' : 'high',
    severity: veryHigh ? 'warning' : 'info',
    sheet: 'Indikatoren',
    range: rangeOf(address),
    indicator,
    found: achievement,
    expected: 100,
    difference: (achievement ?? 0) - 100,
    data: {
      target: target ?? 0,
      actual: actual ?? 0,
      achievement: achievement ?? 0,
      limit: veryHigh ? 300 : 150,
      unit: '',
    },
  };
}

const overAchieved = mehrlinRows.flatMap((row, index) =>
  (row[3] ?? 0) > 150 ? [over(`C${6 + index}:F${6 + index}`, row)] : [],
);

/** What the engine finds in MEHRLiN's table, in the order of rows. */
export const mehrlinFindings: readonly Finding[] = [
  underTarget('Indikatoren', 'C8:F8', employed),
  underTarget('Indikatoren', 'C12:F12', trained),
  numberAsText('Indikatoren', 'D14', '2.000', 2000),
  numberAsText('Indikatoren', 'E14', '10.360', 10360),
  numberAsText('Indikatoren', 'F16', '1.160', 1160),
  ...overAchieved,
];

export const mehrlinResult: CheckResult = resultOf({ tables: [mehrlinTable], findings: mehrlinFindings });

/** The same table when its texts are numbers: two targets are still missed. */
export const mehrlinMended: CheckResult = resultOf({
  tables: [mehrlinTable],
  findings: mehrlinFindings.filter(({ check }) => check !== 'number-as-text'),
});
