import { columnFacts, percentForm } from '../../src/engine/columnFacts';
import { findTables } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

type Rows = readonly (readonly LiteralCell[])[];
const HEADER = ['Indikator', 'Zielwert', 'Ergebnis', '%'];

function read<Facts>(of: (...args: Parameters<typeof columnFacts>) => Facts, rows: Rows): Facts {
  const sheet = sheetOf([HEADER, ...rows]);
  const [table] = findTables(sheet, { language: 'de' }).tables;
  if (table === undefined) throw new Error('no table');
  return of(sheet, table);
}

describe('what the numbers of a table are like', () => {
  it.each<[string, Rows, number, number]>([
    [
      'whole',
      [
        ['A', 4, 3],
        ['B', 2, 2],
      ],
      1,
      0,
    ],
    [
      'half of them whole, and one forgiven',
      [
        ['A', 4.5, 3],
        ['B', 2, 2.5],
      ],
      0.75,
      0,
    ],
    [
      'one of four negative',
      [
        ['A', 4, -3],
        ['B', 2, 2],
      ],
      1,
      0.25,
    ],
    [
      'texts as well',
      [
        ['A', '4,5', 3],
        ['B', 2, '2,5'],
        ['C', 'k. A.', null],
      ],
      0.75,
      0,
    ],
  ])('%s', (_, rows, whole, negative) => {
    expect(read(columnFacts, rows)).toEqual({ whole, negative });
  });
});

describe('how a percent column writes its values', () => {
  const as = (v: number, format: string): LiteralCell => ({ v, format });
  it.each<[string, Rows, ReturnType<typeof percentForm>]>([
    [
      'points',
      [
        ['A', 4, 3, 75],
        ['B', 2, 2, 100],
      ],
      { fraction: false, decimals: 0, sample: 2 },
    ],
    [
      'points with decimals',
      [
        ['A', 8, 3, 37.5],
        ['B', 8, 5, 62.5],
        ['C', 2, 2, 100],
      ],
      { fraction: false, decimals: 1, sample: 3 },
    ],
    [
      'at most two of them',
      [
        ['A', 3, 1, 33.333],
        ['B', 3, 2, 66.667],
      ],
      { fraction: false, decimals: 2, sample: 2 },
    ],
    [
      'fractions',
      [
        ['A', 4, 3, as(0.75, '0.0%')],
        ['B', 2, 2, as(1, '0.0%')],
      ],
      { fraction: true, decimals: 1, sample: 2 },
    ],
    [
      'as many fractions as points',
      [
        ['A', 4, 3, as(0.75, '0%')],
        ['B', 2, 2, 100],
      ],
      { fraction: false, decimals: 0, sample: 2 },
    ],
    [
      'texts, which say nothing',
      [
        ['A', 4, 3, '75'],
        ['B', 2, 2, 100],
        ['C', 2, 2, 100],
      ],
      { fraction: false, decimals: 0, sample: 2 },
    ],
  ])('%s', (_, rows, form) => {
    expect(read(percentForm, rows)).toEqual(form);
  });
});
