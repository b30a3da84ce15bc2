import type { DirectionReason } from './mapping';
import type { TableResult } from './result';
import type { Testimony } from './testimony';

/** Rows that are asked which way is better: of a million the first say the same. */
const ROWS_ASKED = 2_000;
/** Different reasons that are told; a table with more has one for nearly every row. */
const MOST_REASONS = 6;

/** Everything that speaks for and against the way a checked table was read, strongest first. */
export function evidenceOf({ table, rows }: TableResult): readonly Testimony[] {
  const reasons = new Map<string, { readonly reason: DirectionReason; count: number }>();
  for (let index = 0; index < Math.min(rows.length, ROWS_ASKED); index += 1) {
    const reason = rows.at(index).direction;
    // That more is better where nothing says otherwise is no evidence.
    if (reason === undefined || reason.because === 'default') continue;
    const key = JSON.stringify([reason.direction, reason.because, reason.text]);
    const known = reasons.get(key) ?? { reason, count: 0 };
    known.count += 1;
    reasons.set(key, known);
  }
  const directions = [...reasons.values()]
    .toSorted((one, other) => other.count - one.count)
    .slice(0, MOST_REASONS)
    .map(({ reason, count }) => saidOf(reason, count));
  return [...(table.testimonies ?? []), ...directions].toSorted((one, other) => other.weight - one.weight);
}

function saidOf({ direction, because, text }: DirectionReason, rows: number): Testimony {
  return {
    witness: 'direction',
    messageId: because,
    // What is left open speaks against the reading.
    weight: because === 'unclear' || because === 'utilisation' ? -1 : 1,
    data: { direction, text, rows },
  };
}
