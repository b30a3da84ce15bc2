import type { ReferencePlace } from '../../model';

/**
 * Places as a service lists them, with what we know of official keys besides: since when a key is no longer used, and what it is
 * part of.
 */
export async function officialPlaces(places: readonly ReferencePlace[]): Promise<readonly ReferencePlace[]> {
  const { embeddedPlaces } = await import('../embedded/figures');
  const known = new Map(embeddedPlaces.map((place) => [place.key, place]));
  return places.map((place) => {
    const official = place.keyType === 'AGS' ? known.get(place.key) : undefined;
    return official ?? place;
  });
}
