import * as z from 'zod/mini';
import type { Observation, ReferencePlace } from '../../../model';
import type { Source } from '../../contract';
import { LabelDriftError, PlaceUnknownError, StatisticUnknownError, UnreadableError } from '../../errors';
import type { Kind, SourceBasics, Tools } from '../../kind';
import { describeSource, observe } from '../observation';
import { readBaCsv } from './csv';
import type { BaFigure } from './figures';
import { readBaJson } from './json';

const text = z.string().check(z.minLength(1));

const statisticSchema = z.strictObject({
  id: text,
  label: text,
  unit: text,
  /** Name of the agency's table, "EckwerteTabelleALOKr". */
  table: text,
  /** Label of the row or column, exactly as the agency writes it. */
  metric: text,
  /** Which of several rows with this label, from 1: needed only where there are several. */
  occurrence: z.optional(z.int().check(z.positive())),
});

const placeSchema = z.strictObject({
  key: text,
  keyType: text,
  name: text,
  /** What the agency wants to be asked, exactly: `{ "Kreis": "Leipzig, Stadt" }`. One region per question. */
  ask: z.record(z.string(), z.string()),
});

const schema = z.strictObject({
  /** Where the agency's tables are, up to and with "bids-api/". */
  address: text,
  format: z.optional(z.enum(['json', 'csv'])),
  statistics: z.array(statisticSchema).check(z.minLength(1)),
  places: z.array(placeSchema).check(z.minLength(1)),
});

type BaConfig = z.infer<typeof schema>;
type BaStatistic = BaConfig['statistics'][number];

/** The source that the agency's terms ask to be named. */
const ATTRIBUTION = '© Statistik der Bundesagentur für Arbeit';

/** Tables of the Federal Employment Agency (Bundesagentur für Arbeit), one region per question, no key. */
export const ba: Kind<BaConfig> = {
  kind: 'ba',
  schema,
  keys: ([first, , ...rest]) => {
    if (rest.length > 0) return [];
    if (first === 'statistics') return Object.keys(statisticSchema.shape);
    return first === 'places' ? Object.keys(placeSchema.shape) : [];
  },
  addresses: ({ address }) => [address],
  open: (config, tools) => openBa({ attribution: ATTRIBUTION, ...config }, tools),
};

function openBa(config: BaConfig & SourceBasics, { http, now }: Tools): Source {
  const about = { source: config.title };
  const statistics = config.statistics.map(({ id, label, unit }) => ({ id, label, unit }));
  const places: readonly ReferencePlace[] = config.places.map(({ key, keyType, name }) => ({
    key,
    keyType,
    name,
  }));

  async function read(
    table: string,
    ask: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<readonly BaFigure[]> {
    const csv = config.format === 'csv';
    const path = csv ? `ct/v1/tableFetch/csv/${table}` : `pc/v1/tableFetch/dia/${table}`;
    const url = new URL(path, config.address.replace(/\/?$/, '/'));
    for (const [name, value] of Object.entries(ask)) url.searchParams.set(name, value);
    const reply = await http.ask({ url: url.href, accept: csv ? 'text' : 'json', signal });
    return csv ? readBaCsv(reply.text(), about) : readBaJson(reply.json(), about);
  }

  return {
    description: describeSource(config),
    statistics: () => Promise.resolve(statistics),
    places: () => Promise.resolve(places),
    async observations({ place: key, statistic: id }, { signal }): Promise<readonly Observation[]> {
      const statistic = config.statistics.find((known) => known.id === id);
      if (statistic === undefined) throw new StatisticUnknownError({ ...about, statistic: id, statistics });
      const place = config.places.find((known) => known.key === key);
      if (place === undefined) throw new PlaceUnknownError({ ...about, place: key, places });
      const figures = await read(statistic.table, place.ask, signal);
      return series(figures, statistic, config.title).map((figure) =>
        observe(
          { ...figure, place },
          { basics: config, statistic, retrievedAt: now(), table: statistic.table },
        ),
      );
    },
  };
}

/** The values of one metric. Two rows with one label, and no word which is meant, would be a guess. */
function series(
  figures: readonly BaFigure[],
  { metric, occurrence }: BaStatistic,
  source: string,
): readonly BaFigure[] {
  const labelled = figures.filter((figure) => figure.metric === metric);
  const [first] = figures;
  if (labelled.length === 0 && first !== undefined)
    throw new LabelDriftError({ source, expected: metric, found: first.metric });
  const several = labelled.some((figure) => figure.occurrence > 1);
  if (several && occurrence === undefined)
    throw new UnreadableError({ source, technical: `several rows are labelled "${metric}"` });
  return labelled.filter((figure) => figure.occurrence === (occurrence ?? 1));
}
