import { Collector, mostSerious } from '../../src/engine/collector';
import { Gathered } from '../../src/engine/gathered';
import { formatRange, parseAddress } from '../../src/model';
import type { CellRange, Finding, Severity } from '../../src/model';

const rangeOf = (address: string): CellRange => {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`not an address: ${address}`);
  return range;
};

const finding = (severity: Severity, address = 'A1'): Finding => ({
  check: 'stray-text',
  messageId: 'text',
  severity,
  sheet: 'Tabelle1',
  range: rangeOf(address),
  indicator: address,
  found: null,
  expected: null,
  difference: null,
  data: {},
});

describe('a collector of few findings', () => {
  it('keeps one while there are fewer that are as serious, and counts all', () => {
    const collector = new Collector(2);
    const told: Severity[] = [
      'info',
      'info',
      'info',
      'warning',
      'error',
      'error',
      'warning',
      'error',
      'info',
    ];
    expect(told.map((severity) => collector.keeps(severity))).toEqual([
      ...[true, true, false],
      true,
      ...[true, true],
      ...[false, false, false],
    ]);
    expect(collector.summary).toMatchObject({ errors: 3, warnings: 2, infos: 4 });
    expect(collector.total).toBe(9);
  });

  it('says what is told for the first time', () => {
    const collector = new Collector(2);
    expect(['a', 'a', 'b', 'a'].map((one) => collector.isNew(one))).toEqual([true, false, true, false]);
  });

  it('adds tables and rows', () => {
    const collector = new Collector(2);
    collector.addTable();
    collector.addTable();
    const none = { met: 0, near: 0, under: 0, critical: 0, open: 0, undefined: 0, unclear: 0, 'not-due': 0 };
    collector.addRows({ ...none, met: 2, critical: 1 });
    collector.addRows({ ...none, met: 1 });
    expect(collector.summary).toMatchObject({ tables: 2, rows: 4, met: 3, critical: 1, near: 0 });
  });
});

it.each<[number, string]>([
  [0, ''],
  [1, 'B1'],
  [2, 'B1 D1'],
  [3, 'B1 C1 D1'],
  [4, 'A1 B1 C1 D1'],
])('of the most serious %p in their order', (max, kept) => {
  const all = [
    finding('info', 'A1'),
    finding('error', 'B1'),
    finding('warning', 'C1'),
    finding('error', 'D1'),
  ];
  expect(
    mostSerious(all, max)
      .map(({ range }) => formatRange(range))
      .join(' '),
  ).toBe(kept);
});

describe('one finding of several places', () => {
  const headerOf = (column: number): string => ['Indikator', 'Zielwert'][column] ?? '';
  const gathered = (...places: string[]): Finding => {
    const [first = '', ...more] = places;
    const one = new Gathered(finding('info', first), 7, headerOf);
    for (const place of more) one.add(rangeOf(place), () => ({ indicator: place, found: 1, expected: null }));
    return one.finding();
  };

  it.each<[string[], string[], string]>([
    [['B2', 'B3', 'B5'], ['B2:B3', 'B5'], 'Zielwert'],
    [['A2', 'B2', 'A3', 'B3'], ['A2:A3', 'B2:B3'], ''],
    [['A2:B2', 'A3:B3'], ['A2:B3'], ''],
    [['A2', 'A2:B2'], ['A2', 'A2:B2'], ''],
  ])('%p are %p under "%s"', (places, stretches, header) => {
    const { cells, count, data } = gathered(...places);
    expect(cells?.map(formatRange)).toEqual(stretches);
    expect(count).toBe(places.length);
    expect(data).toEqual({ count: places.length, rows: 7, header });
  });

  it('is only as safe to mend as the least safe of them', () => {
    const fixed = (...safe: boolean[]): boolean | undefined => {
      const fix = (row: number): NonNullable<Finding['fix']> => ({
        kind: 'convert-number',
        writes: [{ row, column: 0, value: 1 }],
        safe: safe[row] ?? false,
      });
      const one = new Gathered({ ...finding('info'), fix: fix(0) }, 7, headerOf);
      for (let row = 1; row < safe.length; row += 1)
        one.add(rangeOf(`A${row + 1}`), () => ({ found: null, expected: 5, fix: fix(row) }));
      const { fix: all } = one.finding();
      expect(all?.writes).toEqual(
        safe.map((_, row) => ({ row, column: 0, value: 1, ...(row === 0 ? {} : { expected: 5 }) })),
      );
      return all?.safe;
    };
    expect([fixed(true, true), fixed(true, false, true), fixed(false, true)]).toEqual([true, false, false]);
  });

  it('is the finding itself where there is but one', () => {
    expect(gathered('B2')).toEqual(finding('info', 'B2'));
  });
});
