import { readProfileAt } from '../../src/app/profile/profileAt';
import type { ProfileAtAddress } from '../../src/app/contract';
import type { Web } from '../../src/app/webOfPage';
import { json, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';

const going = new AbortController().signal;

describe('a profile from an address, in the pane', () => {
  let server: StatisticsServer;
  beforeAll(async () => {
    server = await startStatisticsServer();
    server.on('/good.json', json({ id: 'stadt', title: 'Stadt', bands: '100/90/75' }));
    server.on('/bad.json', json({ indicators: [{ id: 'a', name: 'A', directoin: 'decrease' }] }));
    server.on('/text.json', (_, response) => void response.end('Guten Tag'));
    server.on('/large.json', (_, response) => void response.end(' '.repeat(4_000_001)));
    server.on('/slow.json', () => undefined);
    server.on('/away.json', (_, response) => {
      response.writeHead(302, { location: 'http://127.0.0.2/good.json' }).end();
    });
  });
  afterAll(() => server.close());

  const web = (more: Partial<Web> = {}): Web => ({
    fetch: globalThis.fetch,
    online: () => true,
    now: () => Date.now(),
    origin: 'https://zielcheck.example.org',
    allowed: ["'self'", 'https://ec.europa.eu', 'http://127.0.0.1:*', 'http://localhost:*'],
    ...more,
  });
  const at = (name: string, more: Partial<Web> = {}): Promise<ProfileAtAddress> =>
    readProfileAt(`${server.url}/${name}`, 'de', going, web(more));

  it('is read as a file is, and never names what may be secret in the address', async () => {
    expect(await at('good.json?key=secret')).toEqual({
      name: `${server.url}/good.json`,
      reached: true,
      profile: { id: 'stadt', title: 'Stadt', bands: '100/90/75' },
    });
  });

  it('says what is wrong with it', async () => {
    expect(await at('bad.json')).toEqual({
      name: `${server.url}/bad.json`,
      reached: true,
      problems: ['indicators.0.directoin: Unbekannter Eintrag „directoin“. Ist „direction“ gemeint?'],
    });
    expect(await at('text.json')).toMatchObject({ reached: true, problems: [expect.any(String)] });
  });

  it.each([
    ['gone.json', {}, '127.0.0.1'],
    ['away.json', {}, 'leitet'],
    ['large.json', {}, 'groß'],
    ['good.json', { online: () => false }, 'Verbindung'],
    ['good.json', { fetch: () => Promise.reject(new TypeError('Failed to fetch')) }, '127.0.0.1'],
  ] as const)('says why %s is not loaded', async (name, more, said) => {
    const read = await at(name, more);
    expect(read).toMatchObject({ reached: false });
    expect('problems' in read && read.problems.join(' ')).toContain(said);
  });

  it.each([
    ['profil.json', 'Das ist keine vollständige Adresse. Sie beginnt mit https://'],
    [
      'http://example.org/p.json',
      'Profile werden nur verschlüsselt geladen: Die Adresse muss mit https:// beginnen.',
    ],
    ['https://me:secret@ec.europa.eu/p.json', 'In der Adresse stehen Zugangsdaten. Bitte ohne sie angeben.'],
    [
      'https://ec.europa.eu.example.org/p.json?key=secret',
      'ec.europa.eu.example.org steht nicht auf der Liste der Server, die dieses Zielcheck fragen darf. Erlaubt: ec.europa.eu.',
    ],
    [
      'https://ec.europa.eu:8443/p.json',
      'ec.europa.eu:8443 steht nicht auf der Liste der Server, die dieses Zielcheck fragen darf. Erlaubt: ec.europa.eu.',
    ],
  ])('asks nobody for %s', async (address, said) => {
    const asked: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (...request) => {
      asked.push(request);
      return Promise.reject(new TypeError());
    };
    const read = await readProfileAt(address, 'de', going, web({ fetch }));
    expect(asked).toEqual([]);
    expect('problems' in read && read.problems[0]).toBe(said);
    expect(JSON.stringify(read)).not.toContain('secret');
  });

  it('asks the server that the pane comes from, whatever else is allowed', async () => {
    const origin = new URL(server.url).origin;
    expect(await at('good.json', { origin, allowed: ["'self'"] })).toMatchObject({ reached: true });
    expect(await at('good.json', { allowed: ["'self'"] })).toMatchObject({ reached: false });
  });

  it('can be cancelled', async () => {
    const controller = new AbortController();
    const reading = readProfileAt(`${server.url}/slow.json`, 'de', controller.signal, web());
    setTimeout(() => controller.abort(), 50);
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  });
});
