import type { NumberReading } from '../model';
import type { NumberCell } from '../checks/support/context';

/** The comparison in front of a target ("≤ 15 s"): only texts have one. */
export function comparisonOf(cell: NumberCell): NumberReading['comparison'] {
  if (!cell.asText) return undefined;
  const { reading } = cell;
  return reading.kind === 'number' ? reading.comparison : undefined;
}
