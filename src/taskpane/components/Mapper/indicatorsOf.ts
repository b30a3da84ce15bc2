import type { DirectionReason, MeasureReason, TableResult } from '../../../model';

/** One indicator of a table, with the direction and the measure that the last check has found. */
export interface NamedIndicator {
  readonly name: string;
  readonly direction: DirectionReason | undefined;
  readonly measure: MeasureReason | undefined;
}

/** Rows looked through, and indicators kept: a list of more is not chosen from. */
const ROWS = 20_000;
const KEPT = 300;

/** The indicators of a table by name, each once; those about which something was recognised or decided come first. */
export function indicatorsOf({ rows }: TableResult): readonly NamedIndicator[] {
  const found = new Map<string, NamedIndicator>();
  for (let index = 0; index < Math.min(rows.length, ROWS) && found.size < KEPT; index++) {
    const { direction, indicator } = rows.at(index);
    const name = indicator.trim();
    if (name !== '' && !found.has(name)) found.set(name, { name, direction, measure: rows.measure?.(index) });
  }
  const all = [...found.values()];
  return [...all.filter(isTold), ...all.filter((indicator) => !isTold(indicator))];
}

/** Whether there is more to say about its direction than that more is usually better. */
export function isTold({ direction }: NamedIndicator): boolean {
  return direction !== undefined && direction.because !== 'default';
}
