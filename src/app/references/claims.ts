import { readReferences } from '../../excel/writing';
import type { AreaTable, ReferenceClaim } from '../../model';
import { claimsOf, type PlacedReference } from '../../reference/claims';
import type { LookOptions, References } from '../../reference/contract';

/** Inserted values that still have a cell. */
export async function placedReferences(signal?: AbortSignal): Promise<readonly PlacedReference[]> {
  const { located } = await readReferences(signal);
  return located.flatMap(({ reference, at }) => (at === undefined ? [] : [{ reference, at }]));
}

/** What the sources say about the inserted values of a sheet, and the cells of its area tables. */
export function claimsOfSheet(
  sheet: string,
  placed: readonly PlacedReference[],
  areaTables: readonly AreaTable[],
  references: References,
  options: LookOptions,
): Promise<readonly ReferenceClaim[]> {
  const inserted = placed.filter(({ at }) => at.sheet === sheet);
  return claimsOf({ inserted, areaTables }, references, options);
}
