import fc from 'fast-check';
import { createReferences, memoryStore, presets, secretName } from '../../src/reference';
import type { References, Store, Surroundings } from '../../src/reference';
import { isPrivateHost } from '../../src/reference/http/privateHost';
import { failureOf } from './support/open';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 1);
const TOKEN = 'token-of-mine';
const query = { source: 'regio', place: '14713', statistic: 'population' };

const genesis = (host: string, more: object = {}): object => ({
  id: 'regio',
  kind: 'genesis',
  title: 'Regio',
  address: `https://${host}/rest/2020/`,
  statistics: [{ id: 'population', label: 'Bevölkerung', unit: 'Anzahl', table: '12411-01-01-4' }],
  ...more,
});
const rows = (host: string, more: object = {}): object => ({
  id: 'regio',
  kind: 'json',
  title: 'Regio',
  address: `https://${host}/data`,
  statistics: [{ id: 'population', label: 'Einwohner', unit: 'Anzahl' }],
  place: { column: 'place', keyType: 'AGS' },
  period: { column: 'year' },
  decimal: '.',
  ...more,
});

interface Asked {
  readonly host: string;
  readonly sent: string;
}

/** A network in which every host answers with its own value, and that notes what it was sent. */
class Net {
  readonly asked: Asked[] = [];
  value = 1;
  headers: Record<string, string> = {};

  readonly fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    const sent = JSON.stringify([request.url, ...request.headers]);
    this.asked.push({ host: new URL(request.url).host, sent });
    const content = JSON.stringify([{ place: '14713', year: '2024', value: this.value }]);
    return Promise.resolve(
      new Response(content, { headers: { 'content-type': 'application/json', ...this.headers } }),
    );
  };
}

async function secrets(...hosts: readonly string[]): Promise<Store> {
  const store = memoryStore();
  for (const host of hosts) await store.set(secretName('regio', host), TOKEN);
  return store;
}

let net: Net;
let store: Store;
let now: number;
beforeEach(() => {
  net = new Net();
  store = memoryStore();
  now = NOW;
});

function open(
  own: readonly unknown[],
  named: readonly unknown[],
  more: Partial<Surroundings> = {},
  allowed = false,
): References {
  const surroundings = { fetch: net.fetch, now: () => now, store, secrets: memoryStore(), ...more };
  return createReferences(own, surroundings, { configs: named, mayAsk: () => allowed });
}

describe('a key', () => {
  it('goes to the host that it was stored for', async () => {
    const keys = await secrets('good.example.org');
    await failureOf(open([genesis('good.example.org')], [], { secrets: keys }).look(query));
    expect(net.asked[0]?.sent).toContain(TOKEN);
  });

  it.each([
    [
      'another host with the same id, though the user has set it up',
      [genesis('evil.example.net')],
      [],
      false,
    ],
    ['a workbook’s source at another host', [], [genesis('evil.example.net')], true],
    ['a workbook’s source at the same host', [], [genesis('good.example.org')], true],
    ['a workbook’s source over a relay', [], [genesis('good.example.org', { reach: 'relay' })], true],
  ])('does not go to %s', async (_, own, named, allowed) => {
    const keys = await secrets('good.example.org');
    const references = open(own, named, { secrets: keys, origin: 'https://addin.example.org' }, allowed);
    expect((await failureOf(references.look(query))).code).toBe('access-denied');
    expect(net.asked).toEqual([]);
  });
});

describe('a source that only a workbook names', () => {
  it('is not asked before a person has allowed it, however it is reached', async () => {
    for (const reach of ['direct', 'relay']) {
      const references = open([], [rows('stranger.example.net', { reach })], {
        origin: 'https://addin.example.org',
      });
      expect(references.sources).toMatchObject([
        { id: 'regio', hosts: ['stranger.example.net'], fromWorkbook: 'unconfirmed' },
      ]);
      expect((await failureOf(references.look(query))).code).toBe('not-confirmed');
      expect((await failureOf(references.places('regio', ''))).code).toBe('not-confirmed');
    }
    expect(net.asked).toEqual([]);
  });

  it('is asked once it is allowed, and its host is told', async () => {
    const hosts: string[] = [];
    const onAsk = (host: string): void => void hosts.push(host);
    const references = open([], [rows('stranger.example.net')], { onAsk }, true);
    expect((await references.look(query)).observations).toMatchObject([{ value: 1 }]);
    expect(hosts).toEqual(['stranger.example.net']);
    expect(references.sources).toMatchObject([{ fromWorkbook: 'confirmed' }]);
  });

  it.each(['localhost:8443', '127.0.0.1', '10.1.2.3', '192.168.0.1', '172.20.0.1', '[::1]', 'fileserver'])(
    'is never asked at %s',
    async (host) => {
      const references = open([], [rows(host)], {}, true);
      expect(references.sources).toMatchObject([{ fromWorkbook: 'private' }]);
      expect((await failureOf(references.look(query))).code).toBe('address-private');
      expect(net.asked).toEqual([]);
    },
  );

  it('never takes the place of one of the user’s', async () => {
    const references = open([rows('good.example.org')], [rows('stranger.example.net')], {}, true);
    await references.look(query);
    expect(net.asked.map(({ host }) => host)).toEqual(['good.example.org']);
  });

  it('is our preset where it names it as it is', () => {
    const [first] = open([], [{ preset: 'eurostat' }]).sources;
    expect(first?.fromWorkbook).toBeUndefined();
    const [changed] = open([], [{ preset: 'eurostat', title: 'Andere' }]).sources;
    expect(changed?.fromWorkbook).toBe('unconfirmed');
    expect(Object.keys(presets)).toContain('eurostat');
  });
});

describe('a remembered answer', () => {
  it.each([
    ['address', rows('other.example.org')],
    [
      'factor',
      rows('good.example.org', { statistics: [{ id: 'population', label: 'E', unit: 'Anzahl', factor: 2 }] }),
    ],
    ['title', rows('good.example.org', { title: 'Andere' })],
  ])('is of one configuration: another %s is another source', async (_, other) => {
    await open([other], []).look(query);
    const mine = open([rows('good.example.org')], []);
    expect((await failureOf(mine.look(query, { online: false }))).code).toBe('offline');
  });

  it('of a workbook’s source is not given for the user’s own, nor the other way round', async () => {
    await open([], [rows('good.example.org')], {}, true).look(query);
    const own = open([rows('good.example.org')], []);
    expect((await failureOf(own.look(query, { online: false }))).code).toBe('offline');
    await own.look(query);
    const keys = await store.keys();
    expect(keys.map((key) => key.split('/')[0]).toSorted()).toEqual(['answer', 'named']);
  });

  it('holds no longer than its source’s age, whatever the service says', async () => {
    net.headers = { 'cache-control': 'max-age=315360000' };
    await open([rows('good.example.org')], []).look(query);
    net.value = 2;
    now = NOW + 30 * DAY - 1;
    const value = async (): Promise<unknown> =>
      (await open([rows('good.example.org')], []).look(query)).observations[0]?.value;
    expect(await value()).toBe(1);
    now = NOW + 30 * DAY;
    expect((await failureOf(open([rows('good.example.org')], []).look(query, { online: false }))).code).toBe(
      'offline',
    );
    expect(await value()).toBe(2);
  });

  it('holds as long as the user has configured, and a workbook cannot ask for more than thirty days', async () => {
    const long = { maxAgeDays: 400 };
    await open([rows('good.example.org', long)], []).look(query);
    await open([], [rows('stranger.example.net', { ...long, id: 'other' })], {}, true).look({
      ...query,
      source: 'other',
    });
    net.value = 2;
    now = NOW + 100 * DAY;
    const references = open(
      [rows('good.example.org', long)],
      [rows('stranger.example.net', { ...long, id: 'other' })],
      {},
      true,
    );
    expect((await references.look(query)).observations[0]?.value).toBe(1);
    expect((await references.look({ ...query, source: 'other' })).observations[0]?.value).toBe(2);
  });
});

describe('private hosts', () => {
  it.each([
    'localhost',
    'a.localhost',
    'localhost.:80',
    'printer.local',
    'wiki.intranet',
    'server',
    '0.0.0.0',
    '10.0.0.1',
    '100.64.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1:8080',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]:443',
    '[::ffff:7f00:1]',
    '[fe80::1]',
    '[fd00::1]',
    '[2002:7f00:1::]',
  ])('%s', (host) => expect(isPrivateHost(host)).toBe(true));

  it.each(['example.org', 'www.destatis.de:443', '8.8.8.8', '172.32.0.1', '100.128.0.1', '[2a00:1450::1]'])(
    'not %s',
    (host) => expect(isPrivateHost(host)).toBe(false),
  );

  it('however a URL spells them', () => {
    for (const spelled of ['127.1', '0x7f000001', '2130706433', '017700000001', '127.0.0.1.', '１２７.0.0.1'])
      expect([spelled, isPrivateHost(new URL(`https://${spelled}/`).host)]).toEqual([spelled, true]);
  });

  it('every address of the private blocks', () => {
    const byte = fc.nat(255);
    const block = fc.constantFrom<readonly number[]>([10], [127], [192, 168], [169, 254], [172, 16]);
    fc.assert(
      fc.property(block, fc.tuple(byte, byte, byte, byte), (start, rest) => {
        const address = [...start, ...rest].slice(0, 4).join('.');
        expect(isPrivateHost(new URL(`https://${address}/`).host)).toBe(true);
      }),
    );
  });
});
