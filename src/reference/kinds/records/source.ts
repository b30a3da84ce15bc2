import type { Source } from '../../contract';
import { PlaceUnknownError, StatisticUnknownError } from '../../errors';
import type { SourceBasics, Tools } from '../../kind';
import { placesOf, withoutZeroSlices } from '../../slices';
import { describeSource, observe } from '../observation';
import { readRows } from './rows';
import type { Reading, Row } from './rows';
import { addressFor } from './schema';
import type { RecordConfig, RecordStatistic } from './schema';

/** What a table is asked for. */
export interface RowsQuestion {
  /** Address of the statistic, the place filled in. */
  readonly url: string;
  readonly statistic: RecordStatistic;
  /** Key of the place; all places when absent. */
  readonly place?: string;
  readonly signal: AbortSignal;
}

/** A table of rows over the network; how the rows are asked for and come out of an answer is the kind's own. */
export function openRecords(
  config: RecordConfig & SourceBasics,
  { now }: Tools,
  ask: (question: RowsQuestion) => Promise<readonly Row[]>,
): Source {
  const about = { source: config.title };
  const statistics = config.statistics.map(({ id, label, unit }) => ({ id, label, unit }));
  const addressOf = (statistic: RecordStatistic): string => statistic.address ?? config.address;

  // The same rows come again for the next place: they are read once, and forgotten with their answer.
  const readings = new WeakMap<readonly Row[], Map<string, readonly Reading[]>>();

  async function read(
    statistic: RecordStatistic,
    place: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly Reading[]> {
    const url = addressFor(addressOf(statistic), place ?? '');
    const rows = await ask({ url, statistic, signal, ...(place === undefined ? {} : { place }) });
    const read = readings.get(rows) ?? new Map<string, readonly Reading[]>();
    readings.set(rows, read);
    const known = read.get(statistic.id) ?? withoutZeroSlices(readRows(rows, config, statistic, about));
    read.set(statistic.id, known);
    return known;
  }

  return {
    description: describeSource(config),
    statistics: () => Promise.resolve(statistics),
    async places({ signal }) {
      if (config.places !== undefined) return config.places;
      if ('key' in config.place) return [config.place];
      const [first] = config.statistics;
      return first === undefined ? [] : placesOf(await read(first, undefined, signal));
    },
    async observations({ place, statistic: id }, { signal }) {
      const statistic = config.statistics.find((known) => known.id === id);
      if (statistic === undefined) throw new StatisticUnknownError({ ...about, statistic: id, statistics });
      const readings = await read(statistic, place, signal);
      const own = readings.filter((reading) => reading.place.key === place);
      if (own.length === 0 && readings.length > 0) throw new PlaceUnknownError({ ...about, place });
      const table = new URL(addressFor(addressOf(statistic), place)).pathname;
      return own.map((reading) => observe(reading, { basics: config, statistic, retrievedAt: now(), table }));
    },
  };
}
