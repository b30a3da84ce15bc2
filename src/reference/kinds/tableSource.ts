import type { ReferenceErrorData } from '../../model';
import type { Source } from '../contract';
import { StatisticUnknownError } from '../errors';
import type { SourceBasics } from '../kind';
import { placesOf } from '../slices';
import type { TableReading } from '../table/read';
import { describeSource, observe } from './observation';

interface ReadTable {
  readonly readings: readonly TableReading[];
  readonly retrieved: number;
}

/** A source whose values stand in a table at hand. `retrieved` is when they were taken over, where that is known. */
export function openTable(basics: SourceBasics, readTable: () => Promise<ReadTable>): Source {
  let reading: Promise<ReadTable> | undefined;
  // Whoever asks while it is being read shares it; afterwards it may have changed.
  const read = (): Promise<ReadTable> =>
    (reading ??= readTable().finally(() => {
      reading = undefined;
    }));
  const about: ReferenceErrorData = { source: basics.title };
  return {
    description: { ...describeSource(basics), online: false },
    async statistics() {
      return statisticsOf((await read()).readings);
    },
    async places() {
      return placesOf((await read()).readings);
    },
    async observations({ place, statistic }) {
      const { readings, retrieved } = await read();
      const statistics = statisticsOf(readings);
      if (!statistics.some(({ id }) => id === statistic))
        throw new StatisticUnknownError({ ...about, statistic, statistics });
      return readings
        .filter((reading) => reading.place.key === place && reading.statistic.id === statistic)
        .map((reading) => ({
          ...observe(reading, {
            basics: reading.from === undefined ? basics : { ...basics, attribution: reading.from },
            statistic: reading.statistic,
            retrievedAt: retrieved,
          }),
          ...(reading.factor !== 1 && { factor: reading.factor }),
        }));
    },
  };
}

function statisticsOf(readings: readonly TableReading[]): readonly TableReading['statistic'][] {
  return [...new Map(readings.map(({ statistic }) => [statistic.id, statistic])).values()];
}
