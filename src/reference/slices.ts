/** A value with the place and the period that it is of. */
interface Slice {
  readonly place: { readonly key: string };
  readonly period: string;
  readonly value: number | null;
}

/**
 * Leaves out the periods in which every place has zero: a period that a service lists before it has values is filled with zeros
 * by some. One place alone may well have none of something.
 */
export function withoutZeroSlices<Reading extends Slice>(readings: readonly Reading[]): readonly Reading[] {
  const places = new Map<string, Set<string>>();
  const filled = new Set<string>();
  for (const { place, period, value } of readings) {
    places.set(period, (places.get(period) ?? new Set()).add(place.key));
    if (value !== 0) filled.add(period);
  }
  return readings.filter(({ period }) => filled.has(period) || places.get(period)?.size === 1);
}

/** Each place once, in the order in which they come. */
export function placesOf<Place extends { readonly key: string }>(
  readings: readonly { readonly place: Place }[],
): readonly Place[] {
  return [...new Map(readings.map(({ place }) => [place.key, place])).values()];
}
