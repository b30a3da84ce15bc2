/** Rows that are looked at to learn what a column is like. */
const SAMPLE = 400;

/** At most 400 of a table's rows, spread evenly from first to last. */
export function* sampleRows(rows: Int32Array): Generator<number> {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let index = 0; index < rows.length; index += step) {
    const row = rows[index];
    if (row !== undefined) yield row;
  }
}
