import type { TableMapping } from '../../model';
import type { Place } from '../contract';
import { landmarked } from './landmarks';
import type { MovedTables } from './movedTables';
import { withMappings } from './replaceMappings';

/** What was decided before, and where its tables are known to stand now. */
interface Decided {
  readonly stored: readonly TableMapping[];
  readonly sheets: readonly string[];
  readonly moved: Pick<MovedTables, 'movedTo'>;
}

/**
 * Decisions with new ones among them. All are written where their tables stand now: an old place may by now be that of another table.
 * @param instead the place of a decision that the new ones replace
 */
export async function decide(
  mappings: readonly TableMapping[],
  instead: Place | undefined,
  { stored, sheets, moved }: Decided,
): Promise<readonly TableMapping[]> {
  const decided = await landmarked(mappings, sheets);
  const now = await Promise.all(
    stored.map(async (mapping) => {
      const place = moved.movedTo(mapping);
      const there = place !== undefined && sheets.includes(place.sheet);
      return there ? landmarked([place], sheets) : [mapping];
    }),
  );
  return withMappings(now.flat(), decided, instead);
}
