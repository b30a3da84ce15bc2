import type { Links } from '../../links/links';
import { weights, type TableView, type Voice, type Witness } from '../voice';

/**
 * The rows of another table from which target or actual are fetched ("=Zeitplan!C5"): the same numbers go the same way on
 * every sheet. Where that is open there, it is open here, unless something else tells.
 */
export function linked(view: TableView, links: Links | undefined): Witness | undefined {
  const { columns, range } = view.table;
  const asked = [columns.actual, columns.target].filter((column) => column !== undefined);
  if (links === undefined || !asked.some((column) => links.standIn(column, view.sample))) return undefined;
  return {
    at(row): Voice | undefined {
      for (const column of asked) {
        const told = links.at(row, column, view.name(row), range)?.direction;
        if (told === undefined) continue;
        const isOpen = told.because === 'unclear' || told.because === 'utilisation';
        const { direction } = told;
        return {
          direction,
          weight: isOpen ? weights.doubt : weights.linked,
          because: 'link',
          text: told.text,
        };
      }
      return undefined;
    },
  };
}
