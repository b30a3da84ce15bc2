import { memoryStore } from '../../src/reference';
import { AnswerCache, MAX_ENTRIES, shelfOf } from '../../src/reference/cache';
import type { Store, Surroundings } from '../../src/reference';
import { json, startStatisticsServer, status } from '../support/statisticsServer';
import type { StatisticsServer } from '../support/statisticsServer';
import { failureOf, openReferences } from './support/open';

const DAY = 86_400_000;
const start = Date.UTC(2026, 0, 1);

let server: StatisticsServer;
let now: number;
beforeEach(async () => {
  now = start;
  server = await startStatisticsServer();
});
afterEach(() => server.close());

const rows = (value: number): object[] => [{ place: '14713', year: '2024', value }];
const config = (more: object = {}): object => ({
  id: 's',
  kind: 'json',
  title: 'Quelle',
  address: `${server.url}/data`,
  statistics: [{ id: 'population', label: 'Einwohner', unit: 'Anzahl' }],
  place: { column: 'place', keyType: 'AGS' },
  period: { column: 'year' },
  decimal: '.',
  ...more,
});
const query = { source: 's', place: '14713', statistic: 'population' };
const surroundings = (store: Store): Partial<Surroundings> => ({ store, now: () => now });
const told = async (store: Store, options = {}, more = {}): Promise<unknown[]> => {
  const answer = await openReferences([config(more)], surroundings(store)).look(query, options);
  return [answer.from, answer.observations[0]?.value, answer.problem?.code];
};

describe('the cache', () => {
  it('answers while an answer is fresh, also in the next run and without a network', async () => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    expect(await told(store)).toEqual(['source', 1, undefined]);
    server.on('/data', json(rows(2)));
    expect(await told(store)).toEqual(['cache', 1, undefined]);
    expect(await told(store, { refresh: true })).toEqual(['source', 2, undefined]);
    now = start + 29 * DAY;
    expect(await told(store, { online: false })).toEqual(['cache', 2, undefined]);
    expect(await told(store)).toEqual(['source', 2, undefined]);
  });

  it.each([
    ['an hour, as the service says', { 'cache-control': 'max-age=3600' }, {}, 3_600_000],
    [
      'until a date that the service names',
      { expires: new Date(start + DAY / 2).toUTCString() },
      {},
      DAY / 2,
    ],
    ['a day, when nobody says', {}, {}, DAY],
    [
      'what the configuration says, whatever the service does',
      { 'cache-control': 'no-store' },
      { maxAgeDays: 7 },
      7 * DAY,
    ],
  ])('holds for %s', async (_, headers, more, age) => {
    const store = memoryStore();
    server.on('/data', json(rows(1), headers));
    await told(store, {}, more);
    now = start + age - 1;
    expect((await told(store, {}, more))[0]).toBe('cache');
    now = start + age;
    expect((await told(store, {}, more))[0]).toBe('source');
  });

  it('keeps the last good value when the source fails, and says why', async () => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    await told(store);
    now += 2 * DAY;
    server.on('/data', status(404));
    expect(await told(store)).toEqual(['last-good', 1, 'not-found']);
    server.on('/data', json([]));
    expect(await told(store)).toEqual(['last-good', 1, 'no-data']);
  });

  it('does not hide that the user cancelled', async () => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    await told(store);
    const signal = AbortSignal.abort();
    const question = openReferences([config()], surroundings(store)).look(query, { refresh: true, signal });
    expect((await failureOf(question)).code).toBe('cancelled');
  });

  it('without a network and without an answer says so', async () => {
    const question = openReferences([config()]).look(query, { online: false });
    expect((await failureOf(question)).code).toBe('offline');
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['text', 'garbage'],
    ['another version', { version: 99 }],
    [
      'a text for a value',
      { version: 1, storedAt: 0, freshUntil: 9e15, bytes: 9, observations: [{ value: '1' }] },
    ],
    ['no observations', { version: 1, storedAt: 0, freshUntil: 9e15, bytes: 9, observations: [] }],
  ])('drops %s that it finds, and asks', async (_, broken) => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    await told(store);
    for (const key of await store.keys()) await store.set(key, broken);
    server.on('/data', json(rows(2)));
    expect(await told(store)).toEqual(['source', 2, undefined]);
    expect(await told(store)).toEqual(['cache', 2, undefined]);
  });

  it('does without a store that fails', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('blocked'));
    const store = { get: broken, set: broken, delete: broken, keys: broken };
    server.on('/data', json(rows(1)));
    expect(await told(store)).toEqual(['source', 1, undefined]);
  });

  it('is bounded: the oldest answers of a source make room, other sources are left alone', async () => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    const { observations } = await openReferences([config()]).look(query);
    const cache = new AnswerCache(store);
    const shelf = shelfOf('s', 'configuration', false);
    await store.set('answer/other/x', { untouched: true });
    for (let at = 0; at < MAX_ENTRIES + 50; at += 1) {
      await cache.set(shelf, `q${at}`, { observations, storedAt: at, freshUntil: at });
      expect((await store.keys()).length).toBeLessThanOrEqual(MAX_ENTRIES + 1);
    }
    expect(await cache.get(shelf, 'q0')).toBeUndefined();
    expect(await cache.get(shelf, `q${MAX_ENTRIES + 49}`)).toMatchObject({ observations });
    expect(await store.get('answer/other/x')).toEqual({ untouched: true });
    const huge = Array.from({ length: 1000 }, () => observations).flat();
    await cache.set(shelf, 'huge', { observations: huge, storedAt: 1, freshUntil: 1 });
    expect(await cache.get(shelf, 'huge')).toBeUndefined();
  });

  it('is not fooled by a clock that went back', async () => {
    const store = memoryStore();
    server.on('/data', json(rows(1)));
    await told(store);
    now -= 400 * DAY;
    expect((await told(store))[0]).toBe('source');
  });
});
