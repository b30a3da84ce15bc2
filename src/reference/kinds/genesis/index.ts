import type { Observation, ReferencePlace } from '../../../model';
import type { Asked, Source } from '../../contract';
import { LabelDriftError, PlaceUnknownError, StatisticUnknownError } from '../../errors';
import { flatReadings } from '../../flat/readings';
import type { FlatReading } from '../../flat/readings';
import type { Kind, SourceBasics, Tools } from '../../kind';
import { officialPlaces } from '../../places/official';
import { placesOf } from '../../slices';
import { describeSource, observe } from '../observation';
import { tableFacts } from './metadata';
import { schema, statisticSchema } from './schema';
import type { GenesisConfig, GenesisStatistic } from './schema';
import { openService } from './service';
import type { Service } from './service';
import { fetchTable } from './table';

const SECOND = 1000;
const POLL_SECONDS = 5;
const WAIT_SECONDS = 300;

/** GENESIS-Online, Regionaldatenbank, Zensusdatenbank and the other databases with the same software. */
export const genesis: Kind<GenesisConfig> = {
  kind: 'genesis',
  schema,
  keys: ([first, ...rest]) =>
    first === 'statistics' && rest.length === 1 ? Object.keys(statisticSchema.shape) : [],
  addresses: ({ address }) => [address],
  open: (config, tools) => openGenesis(config, tools),
};

function openGenesis(config: GenesisConfig & SourceBasics, tools: Tools): Source {
  const { title: source } = config;
  const statistics = config.statistics.map(({ id, label, unit }) => ({ id, label, unit }));

  const once = tools.sharing.once<readonly FlatReading[]>();
  const onceFacts = tools.sharing.once<Awaited<ReturnType<typeof tableFacts>>>();

  /** A table has all places: whoever asks for another one meanwhile shares it. */
  const read = (statistic: GenesisStatistic, period: string | undefined, signal: AbortSignal) =>
    once(
      JSON.stringify([statistic.id, period]),
      async (stop) => fetchReadings(await openService(config, tools, stop), statistic, period, stop),
      signal,
    );
  const factsOf = (table: string, signal: AbortSignal) =>
    onceFacts(table, async (stop) => tableFacts(await openService(config, tools, stop), table), signal);

  async function fetchReadings(
    service: Service,
    statistic: GenesisStatistic,
    period: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly FlatReading[]> {
    const rows = await fetchTable(service, statistic.table, yearsOf(statistic, period), {
      poll: (config.pollSeconds ?? POLL_SECONDS) * SECOND,
      longest: (config.waitSeconds ?? WAIT_SECONDS) * SECOND,
      now: tools.now,
      signal,
    });
    const { recordedLabel: expected, measure } = statistic;
    const found = rows.find((row) => measure === undefined || row.measure === measure)?.measureLabel;
    if (expected !== undefined && found !== undefined && found !== expected)
      throw new LabelDriftError({ source, statistic: statistic.id, expected, found });
    return flatReadings(rows, statistic, config.placeVariable);
  }

  return {
    description: { ...describeSource(config), needsKey: true },
    statistics: () => Promise.resolve(statistics),
    async places({ signal }: Asked): Promise<readonly ReferencePlace[]> {
      const [first] = config.statistics;
      if (first === undefined) return [];
      return officialPlaces(placesOf(await read(first, undefined, signal)));
    },
    async observations({ place, statistic: id, period }, { signal }): Promise<readonly Observation[]> {
      const statistic = config.statistics.find((known) => known.id === id);
      if (statistic === undefined) throw new StatisticUnknownError({ source, statistic: id, statistics });
      const readings = await read(statistic, period, signal);
      const own = readings.filter((reading) => reading.place.key === place);
      if (own.length === 0 && readings.length > 0) throw new PlaceUnknownError({ source, place });
      const { asOf, attribution = config.attribution } = await factsOf(statistic.table, signal);
      const basics = attribution === undefined ? config : { ...config, attribution };
      return own.map((reading) => ({
        ...observe(
          { ...reading, ...(asOf !== undefined && { asOf }) },
          {
            basics,
            statistic: { ...statistic, unit: reading.unit },
            retrievedAt: tools.now(),
            table: statistic.table,
          },
        ),
        ...(reading.factor !== 1 && { factor: reading.factor }),
      }));
    },
  };
}

function yearsOf(
  { startYear }: GenesisStatistic,
  period: string | undefined,
): { startyear: string; endyear: string } {
  const year = period?.slice(0, 4);
  if (year !== undefined) return { startyear: year, endyear: year };
  return { startyear: startYear === undefined ? '' : String(startYear), endyear: '' };
}
