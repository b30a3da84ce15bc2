import type { Observation, ReferenceAnswer, ReferencePlace } from '../../model';
import { StatisticUnknownError } from '../../reference';
import type { References } from '../../reference';
import type { OpenedSources } from './sources';

export interface Question {
  readonly place: string;
  readonly statistic: string;
  /** "all" for every one; the newest when absent. */
  readonly period?: string;
  readonly offline: boolean;
}

const EVERY_PERIOD = 'all';

/**
 * Asks the first of the sources that has the statistic. A source in the network is asked for a place only by name: what looks
 * like a key is taken as one, so that no list of places has to come first.
 * @throws what sources throw
 */
export async function get(
  { references, ids }: OpenedSources,
  { place, statistic, period, offline }: Question,
): Promise<ReferenceAnswer> {
  const source = await sourceWith(references, ids, statistic);
  const online = references.sources.find(({ id }) => id === source)?.online ?? false;
  const found =
    online && (offline || looksLikeKey(place))
      ? { key: place.trim() }
      : await references.place(source, place);
  const asked = period === undefined || period === EVERY_PERIOD ? {} : { period };
  const answer = await references.look(
    { source, place: found.key, statistic, ...keyTypeOf(found), ...asked },
    { online: !offline },
  );
  return period === undefined ? { ...answer, observations: newest(answer.observations) } : answer;
}

/** The first source that has the statistic. @throws StatisticUnknownError with those that there are */
async function sourceWith(
  references: References,
  ids: readonly string[],
  statistic: string,
): Promise<string> {
  const known = [];
  for (const id of ids) {
    const statistics = await references.statistics(id);
    if (statistics.some((one) => one.id === statistic)) return id;
    known.push(...statistics);
  }
  const [only, ...others] = ids;
  const title = references.sources.find(({ id }) => id === only)?.title;
  throw new StatisticUnknownError({
    ...(others.length === 0 && title !== undefined && { source: title }),
    statistic,
    statistics: known,
  });
}

function looksLikeKey(place: string): boolean {
  return /^(?=.*\d)[\w-]+$/.test(place.trim());
}

function keyTypeOf(place: Pick<ReferencePlace, 'key'> & Partial<ReferencePlace>): { keyType?: string } {
  return place.keyType === undefined ? {} : { keyType: place.keyType };
}

/** The newest observations that have a value: a source may list a period before it has one. */
function newest(observations: readonly Observation[]): readonly Observation[] {
  const period = observations.findLast(({ value }) => value !== null)?.period;
  return observations.filter((observation) => observation.period === period);
}
