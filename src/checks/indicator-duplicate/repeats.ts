import { foldName, hashName } from '../support/foldedName';

/**
 * Whether two rows have the same folded name. A hash table over row numbers, so that a million different names cost no
 * strings; names are folded only when their hashes meet.
 */
export function hasRepeats(rows: Int32Array, name: (row: number) => string): boolean {
  // At least twice as many places as rows keeps the probes short.
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, rows.length * 2)));
  const mask = places - 1;
  const rowAt = new Int32Array(places).fill(-1);
  const hashAt = new Int32Array(places);
  for (const row of rows) {
    const text = name(row);
    const hash = hashName(text);
    if (hash === 0) continue;
    let place = hash & mask;
    for (;;) {
      const other = rowAt[place] ?? -1;
      if (other < 0) break;
      if (hashAt[place] === hash && foldName(name(other)) === foldName(text)) return true;
      place = (place + 1) & mask;
    }
    rowAt[place] = row;
    hashAt[place] = hash;
  }
  return false;
}
