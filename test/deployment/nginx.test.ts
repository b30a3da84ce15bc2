import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  hasNginx,
  NGINX_MISSING,
  printedExample,
  send,
  startNginx,
  type Nginx,
  type Reply,
} from '../support/nginx';
import { json, startStatisticsServer, status } from '../support/statisticsServer';
import type { StatisticsServer } from '../support/statisticsServer';

const describeWithNginx = hasNginx ? describe : describe.skip;
const title = `the nginx example of docs/deployment.md${hasNginx ? '' : ` (${NGINX_MISSING})`}`;

/** The policy that the build writes into the page. */
function pagePolicy(): string {
  interface Named {
    readonly name: string;
    readonly plugins: readonly {
      readonly userOptions?: { readonly templateParameters?: { readonly contentSecurityPolicy: string } };
    }[];
  }
  const configs =
    jest.requireActual<(env: object, argv: object) => readonly Named[]>('../../webpack.config.js');
  const addin = configs({}, { mode: 'production' }).find(({ name }) => name === 'addin');
  const page = addin?.plugins.find(({ userOptions }) => userOptions?.templateParameters !== undefined);
  return page?.userOptions?.templateParameters?.contentSecurityPolicy ?? 'no policy';
}

const RELAY = '/relay/www.regionalstatistik.de/genesisws/rest/2020';
const SERVICE = '/genesisws/rest/2020';

describeWithNginx(title, () => {
  let folder: string;
  let nginx: Nginx;
  let service: StatisticsServer;

  beforeAll(async () => {
    service = await startStatisticsServer({
      [`${SERVICE}/data/tablefile`]: json(
        { ok: true },
        { 'set-cookie': 'session=1', 'cache-control': 'max-age=60' },
      ),
      [`${SERVICE}/denied`]: status(401),
      [`${SERVICE}/moved`]: status(302, { location: 'https://elsewhere.example/' }),
    });
    folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-nginx-'));
    mkdirSync(path.join(folder, 'site'));
    writeFileSync(path.join(folder, 'site/taskpane.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'site/taskpane.0123abcd.js'), '1;');
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    nginx = await startNginx({ folder, example: printedExample(), service: service.url });
  });
  afterAll(async () => {
    nginx.stop();
    await service.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (method: string, target: string, headers = {}, body?: string): Promise<Reply> =>
    send(nginx.port, method, target, headers, body);

  it('serves files with the headers that a careful server adds', async () => {
    const page = await ask('GET', '/taskpane.html');
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-cache']);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain(pagePolicy());
    expect(policy).toMatch(/frame-ancestors 'self' https:/);
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    const script = await ask('HEAD', '/taskpane.0123abcd.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s for files', async (method) => {
    expect((await ask(method, '/taskpane.html')).status).toBe(403);
  });

  it('relays path, query, body, key headers and the answer; cookies go neither way', async () => {
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      username: 'schluessel',
      cookie: 'own=1',
      authorization: 'Basic own',
    };
    const reply = await ask('POST', `${RELAY}/data/tablefile?language=de`, headers, 'name=12411-01-01-4');
    expect([reply.status, reply.text]).toEqual([200, '{"ok":true}']);
    expect(reply.headers).toMatchObject({ 'cache-control': 'max-age=60' });
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(service.asked.at(-1)).toBe(`POST ${SERVICE}/data/tablefile?language=de`);
    const sent = service.headers.at(-1);
    expect(sent).toMatchObject({ host: 'www.regionalstatistik.de', username: 'schluessel' });
    expect([sent?.cookie, sent?.authorization, sent?.origin]).toEqual([undefined, undefined, undefined]);
  });

  it('hands on what the service refuses, and does not follow it elsewhere', async () => {
    expect((await ask('GET', `${RELAY}/denied`)).status).toBe(401);
    expect((await ask('GET', `${RELAY}/moved`)).status).toBe(302);
  });

  it.each([
    ['another host', 'GET', '/relay/evil.example/data', 404],
    ['no host', 'GET', '/relay/', 404],
    [
      'a host that begins like it',
      'GET',
      '/relay/www.regionalstatistik.de.evil.example/genesisws/rest/2020/x',
      404,
    ],
    [
      'a user before the host',
      'GET',
      '/relay/www.regionalstatistik.de@evil.example/genesisws/rest/2020/x',
      404,
    ],
    ['another path of the host', 'GET', '/relay/www.regionalstatistik.de/genesis/online', 404],
    ['dots', 'GET', `${RELAY}/../../../genesis/online`, 404],
    ['encoded dots', 'GET', `${RELAY}/%2e%2e/%2e%2e/%2e%2e/admin`, 404],
    ['encoded slashes', 'GET', `${RELAY}/..%2f..%2f..%2fadmin`, 404],
    ['a way out of the folder', 'GET', '/../secret.txt', 400],
    ['an encoded way out of the folder', 'GET', '/%2e%2e/secret.txt', 400],
    ['an address in place of a path', 'GET', 'http://evil.example/relay/evil.example/x', 404],
    ['PUT', 'PUT', `${RELAY}/data/tablefile`, 403],
    ['DELETE', 'DELETE', `${RELAY}/data/tablefile`, 403],
  ])('refuses %s, and nothing reaches the service', async (_, method, target, expected) => {
    const before = service.asked.length;
    const reply = await ask(method, target);
    expect(reply.status).toBe(expected);
    expect(reply.text).not.toContain('secret');
    expect(service.asked).toHaveLength(before);
  });

  it('is no proxy for anything else', async () => {
    // Which of the two refusals it is depends on the version of nginx.
    expect([400, 405]).toContain((await ask('CONNECT', 'evil.example:443')).status);
  });

  it('refuses questions of other sites, and bodies that are too big', async () => {
    const before = service.asked.length;
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await ask('POST', `${RELAY}/data/tablefile`, foreign, 'a=b')).status).toBe(403);
    expect((await ask('POST', `${RELAY}/data/tablefile`, {}, 'a'.repeat(20_000))).status).toBe(413);
    expect(service.asked).toHaveLength(before);
  });
});
