import { PartMissing } from '../../model/latePart';
import type * as comparing from './comparing';

let arrived: typeof comparing | undefined;

/** Puts the part in its place. */
export function takeComparing(part: typeof comparing): void {
  arrived = part;
}

/**
 * Stands in for what the part exports, in the pane's bundle (assets/webpack/lateParts.cjs).
 * @throws PartMissing while the part has not arrived
 * @public named by the loader only
 */
export function arrivedPart(name: 'comparing'): typeof comparing {
  if (arrived === undefined) throw new PartMissing(name);
  return arrived;
}
