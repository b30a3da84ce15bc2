import { cellName } from './names';
import type { RowList } from './rowList';
import type { WalkInput } from './walkInput';

/**
 * Whether the running numbers of the data rows run through rows that have nothing but a name ("1, 2, 3" of which only the
 * third has hours so far): then these are indicators, not headings, however many they are. Headings have numbers of another
 * form ("1" above "1.1"), or the numbers begin again below them.
 */
export function runsThrough(
  input: WalkInput,
  named: readonly number[],
  data: RowList,
): (row: number) => boolean {
  const { code, indicator, sheet } = input;
  if (code < 0 || code === indicator) return () => false;
  const numberAt = (row: number): number => {
    const text = cellName(sheet, row, code).trim().replace(/[.)]$/, '');
    return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  };
  const all = data.mergedWith(named);
  const dataRows = new Set<number>();
  for (let index = 0; index < data.length; index += 1) dataRows.add(data.at(index));
  const running = new Set<number>();
  // A stretch of numbers that go up by one is a list; it counts where a row with values is in it.
  for (let start = 0; start < all.length;) {
    let end = start;
    let hasData = dataRows.has(all[start] ?? -1);
    while (end + 1 < all.length && numberAt(all[end + 1] ?? -1) === numberAt(all[end] ?? -1) + 1) {
      end += 1;
      hasData ||= dataRows.has(all[end] ?? -1);
    }
    if (end > start && hasData)
      for (let index = start; index <= end; index += 1) running.add(all[index] ?? -1);
    start = end + 1;
  }
  return (row) => running.has(row);
}
