import { createFigures } from '../../src/app/formulas/figures';
import { csv, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';
import { openReferences } from './support/open';

const PLACES = 400;
const table = (value: number): string =>
  [
    'key;name;year;value',
    ...Array.from({ length: PLACES }, (_, at) => `k${at};Ort ${at};2024;${value + at}`),
  ].join('\n');

let server: StatisticsServer;
beforeEach(async () => {
  server = await startStatisticsServer({ '/data': csv(table(0)) });
});
afterEach(() => server.close());

const open = () =>
  openReferences([
    {
      id: 's',
      kind: 'csv',
      title: 'Quelle',
      address: `${server.url}/data`,
      statistics: [{ id: 'population', label: 'Einwohner', unit: 'Anzahl' }],
      place: { column: 'key', name: 'name', keyType: 'own' },
      period: { column: 'year' },
    },
  ]);

it('four hundred cells about one table fetch it once', async () => {
  const references = open();
  const figures = createFigures(() => Promise.resolve(references));
  const values = await Promise.all(
    Array.from({ length: PLACES }, async (_, at) => {
      const { observation } = await figures.ask({ place: `k${at}`, statistic: 'population', source: 's' });
      return observation.value;
    }),
  );
  expect(values).toEqual(Array.from({ length: PLACES }, (_, at) => at));
  expect(server.asked).toEqual(['GET /data']);
});

it('a refresh asks anew, once for all its questions, and nobody cancels for the others', async () => {
  const references = open();
  const query = (place: string) => ({ source: 's', place, statistic: 'population' });
  await references.look(query('k1'));
  server.on('/data', csv(table(1000)));
  await new Promise((resolve) => setTimeout(resolve, 5));
  const notBefore = Date.now();
  const gaveUp = new AbortController();
  const first = references.look(query('k0'), { refresh: true, notBefore, signal: gaveUp.signal });
  const answers = Promise.all(
    ['k1', 'k2', 'k3'].map((place) => references.look(query(place), { refresh: true, notBefore })),
  );
  // Once the question is on its way, the one who asked first no longer wants to know.
  setTimeout(() => gaveUp.abort(), 1);
  await first.catch(() => undefined);
  expect((await answers).map(({ observations }) => observations[0]?.value)).toEqual([1001, 1002, 1003]);
  expect(server.asked).toEqual(['GET /data', 'GET /data']);
});
