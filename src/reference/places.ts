import type { ReferencePlace } from '../model';
import { PlaceAmbiguousError, PlaceUnknownError } from './errors';

/** Places whose name or key begins with, or contains, the text; those that begin with it first. */
export function findPlaces(places: readonly ReferencePlace[], text: string): readonly ReferencePlace[] {
  const wanted = folded(text);
  const starts = places.filter((place) => rank(place, wanted) === 0);
  return [...starts, ...places.filter((place) => rank(place, wanted) === 1)];
}

/**
 * The one place that a key or name stands for. A key is exact; a name is the whole name or what stands before its first comma
 * ("Leipzig" for "Leipzig, kreisfreie Stadt").
 * @throws `place-unknown`, `place-ambiguous` with the places in question
 */
export function onePlace(
  places: readonly ReferencePlace[],
  keyOrName: string,
  source: string,
): ReferencePlace {
  const data = { source, place: keyOrName };
  const wanted = folded(keyOrName);
  const byKey = places.filter(({ key }) => folded(key) === wanted);
  const byName = places.filter(({ name }) => folded(name) === wanted || shortName(name) === wanted);
  const found = byKey.length > 0 ? byKey : byName;
  const [place, ...others] = found;
  if (place === undefined) throw new PlaceUnknownError({ ...data, places: findPlaces(places, keyOrName) });
  if (others.length > 0) throw new PlaceAmbiguousError({ ...data, places: found });
  return place;
}

function shortName(name: string): string {
  return folded(name.split(',')[0] ?? name);
}

function rank({ name, key }: ReferencePlace, wanted: string): number | undefined {
  const texts = [folded(name), folded(key)];
  if (texts.some((text) => text.startsWith(wanted))) return 0;
  return texts.some((text) => text.includes(wanted)) ? 1 : undefined;
}

function folded(text: string): string {
  const plain = text.trim().toLowerCase().replaceAll('ß', 'ss').normalize('NFD');
  return plain.replace(/\p{Mark}/gu, '');
}
