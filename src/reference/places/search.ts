import type { ReferencePlace } from '../../model';
import { foldPlace } from './fold';

/** How well a text fits a place, best first. */
const Fit = { exact: 0, prefix: 1, wordPrefix: 2, contains: 3 } as const;

interface Found {
  readonly place: ReferencePlace;
  readonly fit: number;
}

/**
 * Places whose name or key is, begins with, has a word that begins with, or contains the text, in this order; within it those
 * in use before those of the past, then by name and key. An empty text gives all, by name.
 */
export function searchPlaces(places: readonly ReferencePlace[], text: string): readonly ReferencePlace[] {
  const wanted = foldPlace(text);
  const found: Found[] = [];
  for (const place of places) {
    const fit = wanted === '' ? Fit.exact : fitOf(place, wanted);
    if (fit !== undefined) found.push({ place, fit });
  }
  return found
    .toSorted((a, b) => a.fit - b.fit || past(a.place) - past(b.place) || byName(a.place, b.place))
    .map(({ place }) => place);
}

function fitOf(place: ReferencePlace, wanted: string): number | undefined {
  const key = foldPlace(place.key);
  const name = foldPlace(place.name);
  if (key === wanted || name === wanted) return Fit.exact;
  if (key.startsWith(wanted) || name.startsWith(wanted)) return Fit.prefix;
  const whole = `${name} ${foldPlace(place.designation ?? '')}`;
  if (whole.split(/[ -]/).some((word) => word.startsWith(wanted))) return Fit.wordPrefix;
  // "leipzig kreisfreie" and "landkreis leipzig" name a place with its designation.
  if (wanted.split(' ').every((word) => whole.includes(word))) return Fit.contains;
  return undefined;
}

function past({ until }: ReferencePlace): 0 | 1 {
  return until === undefined ? 0 : 1;
}

function byName(a: ReferencePlace, b: ReferencePlace): number {
  return compare(foldPlace(a.name), foldPlace(b.name)) || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
