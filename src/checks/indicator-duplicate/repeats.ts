import { foldName, hashName, hashNameEnd } from '../../model/foldedName';

/** Bits for every name in the first look: of different names some three in a hundred meet by chance. */
const BITS = 16;

/**
 * Whether two rows have the same folded name. Made for a million different names: hashes of their ends are marked in a small bitmap
 * that stays in the processor's cache, and only the few that meet there are compared. `endOf` where those are known.
 */
export function hasRepeats(
  rows: Int32Array,
  name: (row: number) => string,
  endOf: (row: number) => number = (row) => hashNameEnd(name(row)),
): boolean {
  const size = 2 ** Math.ceil(Math.log2(Math.max(64, rows.length * BITS)));
  const seen = new Bitmap(size);
  const met = new Bitmap(size);
  let meetings = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const end = endOf(rows[index] ?? 0);
    if (end === 0) continue;
    if (seen.has(end)) {
      met.add(end);
      meetings += 1;
    } else seen.add(end);
  }
  if (meetings === 0) return false;
  const firstOfEnd = new Map<number, number>();
  const firstOfName = new Map<number, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    const end = endOf(row);
    if (end === 0 || !met.has(end)) continue;
    const other = firstOfEnd.get(end);
    if (other === undefined) {
      firstOfEnd.set(end, row);
      continue;
    }
    // Only names of the same end are read as a whole.
    const others = name(other);
    if (!firstOfName.has(hashName(others))) firstOfName.set(hashName(others), other);
    const hash = hashName(name(row));
    const same = firstOfName.get(hash);
    if (same === undefined) firstOfName.set(hash, row);
    else if (foldName(name(same)) === foldName(name(row))) return true;
  }
  return false;
}

class Bitmap {
  private readonly words: Int32Array;
  private readonly mask: number;

  /** @param size number of bits, a power of two. */
  constructor(size: number) {
    this.words = new Int32Array(size >>> 5);
    this.mask = size - 1;
  }

  has(hash: number): boolean {
    const bit = (hash >>> 1) & this.mask;
    return ((this.words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  add(hash: number): void {
    const bit = (hash >>> 1) & this.mask;
    this.words[bit >>> 5] = (this.words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}
