import type { ReferencePlace } from '../../model';
import { PlaceAmbiguousError, PlaceUnknownError } from '../errors';
import { foldPlace } from './fold';
import { searchPlaces } from './search';

/** Candidates and suggestions told at most. */
const MOST_TOLD = 12;

/**
 * The one place that a key or name stands for. A key is taken as it is. A name has to be given in whole words, in any order and
 * with as much of the designation as tells it apart ("Leipzig, Landkreis", "Stadt Leipzig"). A place of the past gives way to
 * one that is in use, but is listed where the name is ambiguous.
 * @param source title of the source, for the error
 * @throws PlaceUnknownError with what may have been meant, PlaceAmbiguousError with the places in question
 */
export function pickPlace(
  places: readonly ReferencePlace[],
  keyOrName: string,
  source: string,
): ReferencePlace {
  const given = keyOrName.trim();
  const [withKey, ...others] = places.filter(({ key }) => key === given);
  if (withKey !== undefined && others.length === 0) return withKey;
  const named = withKey === undefined ? placesNamed(places, foldPlace(given)) : [withKey, ...others];
  const current = named.filter(({ until }) => until === undefined);
  const [only, ...more] = current.length > 0 ? current : named;
  if (only === undefined) throw new PlaceUnknownError({ source, place: given, places: meant(places, given) });
  if (more.length === 0) return only;
  const keys = new Set(named.map(({ key }) => key));
  const parts = places.filter(({ keyType, within }) => keyType === 'city-area' && keys.has(within ?? ''));
  const candidates = [...current, ...parts.filter(({ key }) => !keys.has(key)), ...named.filter(isPast)];
  throw new PlaceAmbiguousError({ source, place: given, places: candidates.slice(0, MOST_TOLD) });
}

function isPast({ until }: ReferencePlace): boolean {
  return until !== undefined;
}

/** Places that have every word of the text in name and designation; else those that have them with the name of their city. */
function placesNamed(places: readonly ReferencePlace[], wanted: string): readonly ReferencePlace[] {
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const having = (wordsOf: (place: ReferencePlace) => ReadonlySet<string>): readonly ReferencePlace[] =>
    places.filter((place) => {
      const own = wordsOf(place);
      return words.every((word) => own.has(word));
    });
  const own = having(ownWords);
  if (own.length > 0) return own;
  const names = new Map(places.map(({ key, name }) => [key, name]));
  return having(
    (place) => new Set([...ownWords(place), ...foldPlace(names.get(place.within ?? '') ?? '').split(' ')]),
  );
}

function ownWords({ name, designation = '' }: ReferencePlace): ReadonlySet<string> {
  const words = new Set(foldPlace(`${name} ${designation}`).split(' '));
  // "Stadt Mannheim" is a Stadtkreis, "Kreis Leipzig" a Landkreis.
  if (/stadt/i.test(designation)) words.add('stadt');
  if (/kreis$/i.test(designation) && !words.has('stadtkreis')) words.add('kreis');
  return words;
}

/** What an unknown name may have meant; for a key that a spreadsheet took for a number, the one with its leading zero. */
function meant(places: readonly ReferencePlace[], given: string): readonly ReferencePlace[] {
  const padded = places.filter(({ key }) => key === `0${given}`);
  return [...padded, ...searchPlaces(places, given)].slice(0, MOST_TOLD);
}
