import { PartMissing } from '../../model/latePart';
import type * as areas from './areas';
import type * as mappings from './mappings';
import type * as rowRoles from './rowRoles';

/** Parts of recognition that few sheets need. */
interface Parts {
  readonly areas: typeof areas;
  readonly mappings: typeof mappings;
  readonly rowRoles: typeof rowRoles;
}
type TablePart = keyof Parts;

const arrived: Partial<Parts> = {};

/** Puts a part in its place. */
export function takePart<Part extends TablePart>(name: Part, part: Parts[Part]): void {
  arrived[name] = part;
}

/**
 * Stands in for what a part exports, in the pane's bundle (assets/webpack/lateParts.cjs).
 * @throws PartMissing while the part has not arrived
 * @public named by the loader only
 */
export function arrivedPart<Part extends TablePart>(name: Part): Parts[Part] {
  const part: Partial<Parts>[Part] = arrived[name];
  if (part === undefined) throw new PartMissing(name);
  return part;
}
