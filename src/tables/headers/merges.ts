import type { CellRange, Sheet } from '../../model';

const ROWS_PER_BUCKET = 64;
/** Taller areas are few; they are looked at every time. */
const TALLEST = 4 * ROWS_PER_BUCKET;

interface Buckets {
  readonly tall: readonly CellRange[];
  readonly byRows: ReadonlyMap<number, readonly CellRange[]>;
}

const known = new WeakMap<readonly CellRange[], Buckets>();

/** The merged areas that touch some rows, in the order of the sheet. Sheets may have tens of thousands of them. */
export function mergesInRows({ merges }: Sheet, top: number, bottom: number): readonly CellRange[] {
  if (merges.length === 0) return merges;
  let buckets = known.get(merges);
  if (buckets === undefined) known.set(merges, (buckets = bucketsOf(merges)));
  const found = new Set<CellRange>();
  const take = (merge: CellRange): void => {
    if (merge.top <= bottom && merge.bottom >= top) found.add(merge);
  };
  buckets.tall.forEach(take);
  for (let bucket = bucketOf(top); bucket <= bucketOf(bottom); bucket += 1)
    buckets.byRows.get(bucket)?.forEach(take);
  return [...found];
}

function bucketOf(row: number): number {
  return Math.floor(Math.max(0, row) / ROWS_PER_BUCKET);
}

function bucketsOf(merges: readonly CellRange[]): Buckets {
  const tall: CellRange[] = [];
  const byRows = new Map<number, CellRange[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top > TALLEST) {
      tall.push(merge);
      continue;
    }
    for (let bucket = bucketOf(merge.top); bucket <= bucketOf(merge.bottom); bucket += 1) {
      const list = byRows.get(bucket);
      if (list === undefined) byRows.set(bucket, [merge]);
      else list.push(merge);
    }
  }
  return { tall, byRows };
}
