import { UnreadableError } from '../../src/reference/errors';
import { readFlat } from '../../src/reference/flat/read';
import { flatReadings } from '../../src/reference/flat/readings';
import { flatTable } from '../../src/reference/flat/table';
import { flatText } from './support/flat';
import type { FlatLine } from './support/flat';

const leipzig = ['14713', 'Leipzig, kreisfreie Stadt'] as const;
const saxon: readonly FlatLine[] = [
  [...leipzig, '', '611850'],
  [...leipzig, 'GESM', '301582'],
  [...leipzig, 'GESW', '310268'],
  ['14365', 'Leipzig, kreisfreie Stadt', '', '-'],
  ['14729', 'Leipzig, Landkreis', '', '260127'],
];

function read(lines: readonly FlatLine[], sex?: string): unknown[] {
  const series = sex === undefined ? {} : { categories: { GES: sex } };
  return flatReadings(readFlat(flatText(lines), {}), series).map(({ place, period, value, flag, unit }) => [
    place.key,
    period,
    value,
    flag,
    unit,
  ]);
}

describe('the flat form of GENESIS', () => {
  it('takes totals where no category is asked for, and keeps signs as signs', () => {
    expect(read(saxon)).toEqual([
      ['14713', '2024-12-31', 611_850, undefined, 'Anzahl'],
      ['14365', '2024-12-31', null, '-', 'Anzahl'],
      ['14729', '2024-12-31', 260_127, undefined, 'Anzahl'],
    ]);
  });

  it('takes a category that is asked for', () => {
    expect(read(saxon, 'GESW')).toEqual([['14713', '2024-12-31', 310_268, undefined, 'Anzahl']]);
  });

  it.each(['-', '.', '/', 'x', '...'])('does not take %j for a number', (sign) => {
    expect(read([[...leipzig, '', sign]])).toEqual([['14713', '2024-12-31', null, sign, 'Anzahl']]);
  });

  it.each([
    ['166', '1000', 166_000, 'Anzahl'],
    ['1,1', 'Tsd. EUR', 1100, 'EUR'],
    ['611,85', '1000', 611_850, 'Anzahl'],
    ['-0,3', '%', -0.3, '%'],
  ])('%s in units of %s is %d %s', (value, unit, expected, shown) => {
    expect(read([[...leipzig, '', value, { unit }]])).toEqual([
      ['14713', '2024-12-31', expected, undefined, shown],
    ]);
  });

  it('keeps a mark of quality beside the number', () => {
    expect(read([[...leipzig, '', '166', { quality: 'e' }]])).toEqual([
      ['14713', '2024-12-31', 166, 'e', 'Anzahl'],
    ]);
  });

  it('takes a slice that is zero for every place for none, and a single zero for a zero', () => {
    const at = (time: string): { time: string } => ({ time });
    expect(
      read([
        [...leipzig, '', '0', at('2023')],
        ['14729', 'Leipzig, Landkreis', '', '0', at('2023')],
        [...leipzig, '', '0', at('2024')],
        ['14729', 'Leipzig, Landkreis', '', '3', at('2024')],
      ]),
    ).toEqual([
      ['14713', '2024', 0, undefined, 'Anzahl'],
      ['14729', '2024', 3, undefined, 'Anzahl'],
    ]);
  });

  it('tells a file that was cut off, and one of another form', () => {
    const text = flatText(saxon);
    expect(() => readFlat(text.slice(0, -40), {})).toThrow(UnreadableError);
    expect(() => readFlat('a;b\n1;2\n', {})).toThrow(UnreadableError);
  });

  it('gives every series of a file a statistic of its own', () => {
    const table = flatTable(readFlat(flatText(saxon), {}));
    expect(table.map(({ place, statistic, value }) => [place.key, statistic.id, value])).toEqual([
      ['14713', 'population', 611_850],
      ['14365', 'population', null],
      ['14729', 'population', 260_127],
      ['14713', 'population-male', 301_582],
      ['14713', 'population-female', 310_268],
    ]);
  });
});
