import type * as mappings from './mappings';
import type * as rowRoles from './rowRoles';

/** Parts of recognition that few sheets need. */
interface Parts {
  readonly mappings: typeof mappings;
  readonly rowRoles: typeof rowRoles;
}
export type TablePart = keyof Parts;

const arrived: Partial<Parts> = {};

/** Recognition has met something for which a part has to be loaded first; it is then run again. */
export class PartMissing extends Error {
  constructor(readonly part: TablePart) {
    super(`recognition needs its part "${part}"`);
  }
}

/** Puts a part in its place. */
export function takePart<Part extends TablePart>(name: Part, part: Parts[Part]): void {
  arrived[name] = part;
}

/**
 * Stands in for what a part exports, in the pane's bundle (assets/webpack/lateTables.cjs).
 * @throws PartMissing while the part has not arrived
 * @public named by the loader only
 */
export function arrivedPart<Part extends TablePart>(name: Part): Parts[Part] {
  const part: Partial<Parts>[Part] = arrived[name];
  if (part === undefined) throw new PartMissing(name);
  return part;
}
