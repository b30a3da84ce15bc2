import { checkSheet } from '../../src/engine';
import { told } from '../support/findings';
import { reportShapes, type ReportShape } from '../support/reportShapes';
import { sheetOf } from '../support/sheet';
import { tablesIn } from '../support/tables';

/** Range, columns of indicator, target, actual and percent ("–" where there is none), number of data rows, rows of totals. */
function found({ rows, options }: ReportShape): string[] {
  return tablesIn(sheetOf(rows, options)).map(({ range, columns, rows: data, totals }) => {
    const letters = ['indicator', 'target', 'actual', 'percent'].map((role) => columns[role] ?? '–');
    return [range, letters.join(' '), data.length, ...totals].join(' | ');
  });
}

interface Expected {
  readonly tables: readonly string[];
  /** All that is told; what a controller would not call wrong must not be here. */
  readonly findings: readonly string[];
}

const nothing: Expected = { tables: [], findings: [] };

const expected: Readonly<Record<keyof typeof reportShapes, Expected>> = {
  scorecard: { tables: ['A1:F10 | C D E – | 9'], findings: [] },
  strategy: {
    tables: ['A4:J12 | A F E – | 8', 'A4:J12 | A G E J | 8'],
    findings: ['over-achievement high A6:J6', 'under-target under A9:J9', 'status-mismatch unproven I12'],
  },
  profitAndLoss: {
    // Its percentages are deviations: none is taken for an achievement. Costs are better when they are less.
    tables: ['B4:F12 | B D C – | 4 | 8 | 12'],
    findings: ['header-blank names B4', 'under-target near B7:F7', 'under-target limit-exceeded B10:F10'],
  },
  exportTemplate: { tables: ['A1:E4 | B C E – | 0'], findings: [] },
  plannedHours: { tables: ['A1:E8 | B C D – | 4 | 3 | 6'], findings: ['header-blank names B2'] },
  mergedPairs: {
    tables: ['A1:C11 | A B C – | 4 | 11'],
    findings: [
      'merged-cells merged A3:A10, B3:B10, C3:C10',
      'under-target limit-near A5:C5',
      'under-target limit-near A7:C7',
    ],
  },
  ratingEdges: { tables: ['A1:H4 | A C B – | 3'], findings: [] },
  utilisation: { tables: ['A1:I5 | C E F I | 4'], findings: [] },
  products: {
    tables: ['A1:J5 | A C B – | 3', 'A1:J5 | A F E – | 3', 'A1:J5 | A I H – | 3'],
    findings: [
      'under-target limit-near A4:J4',
      'under-target limit-exceeded A5:J5',
      'under-target limit-near A4:J4',
      'under-target limit-near A5:J5',
      'under-target limit-near A4:J4',
      'under-target limit-near A5:J5',
    ],
  },
  result: { tables: ['A1:F5 | B D E – | 4'], findings: ['number-as-text text D2:D5, E2:E5'] },
  humanitarian: { tables: ['A1:H5 | C F H – | 3'], findings: [] },
  register: nothing,
  years: nothing,
  form: nothing,
  openingHours: nothing,
};

describe('reports of the shapes that occur', () => {
  it.each(Object.entries(reportShapes))('%s', (name, shape: ReportShape) => {
    const { findings } = checkSheet(sheetOf(shape.rows, shape.options), {}, { today: '2026-06-30' });
    expect({ tables: found(shape), findings: findings.map(told) }).toEqual(
      expected[name as keyof typeof reportShapes],
    );
  });
});
