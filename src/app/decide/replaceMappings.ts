import { intersects, type TableMapping } from '../../model';
import type { Place } from '../contract';

/** The stored decisions with new ones in place of all that they touch. */
export function withMappings(
  stored: readonly TableMapping[],
  mappings: readonly TableMapping[],
  instead?: Place,
): readonly TableMapping[] {
  const places = [...mappings, ...(instead === undefined ? [] : [instead])];
  return [...withoutMappings(stored, places), ...mappings];
}

/** The stored decisions without those that touch one of the places. */
export function withoutMappings(
  stored: readonly TableMapping[],
  places: readonly Place[],
): readonly TableMapping[] {
  return stored.filter(
    (mapping) =>
      !places.some(({ sheet, range }) => sheet === mapping.sheet && intersects(range, mapping.range)),
  );
}
