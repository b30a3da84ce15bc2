import { defaultLimits } from '../../../src/reference/http/limits';
import { createHttp } from '../../../src/reference/http';
import { memoryStore } from '../../../src/reference';
import type { Surroundings } from '../../../src/reference';
import type { HttpQuestion, HttpReply, SourceBasics } from '../../../src/reference/kind';
import { faults, json, redirect, startStatisticsServer, status } from '../../support/statisticsServer';
import type { Answer, StatisticsServer } from '../../support/statisticsServer';
import { failureOf, shortLimits } from '../support/open';

const basics: SourceBasics = { id: 'test', kind: 'json', title: 'Testquelle' };

let server: StatisticsServer;
let other: StatisticsServer;
beforeAll(async () => {
  server = await startStatisticsServer();
  other = await startStatisticsServer({ '/data': json({ from: 'other host' }) });
});
afterAll(() => Promise.all([server.close(), other.close()]));

function ask(
  path: string,
  question: Partial<HttpQuestion> = {},
  surroundings: Partial<Surroundings> = {},
  own: Partial<SourceBasics> = {},
): Promise<HttpReply> {
  const open = createHttp({
    fetch: globalThis.fetch,
    now: () => Date.now(),
    store: memoryStore(),
    secrets: memoryStore(),
    limits: shortLimits,
    ...surroundings,
  });
  const http = open({ ...basics, ...own }, [server.url]);
  const url = path.startsWith('/') ? server.url + path : path;
  return http.ask({ url, accept: 'json', signal: new AbortController().signal, ...question });
}

/** How often a path was asked. */
const times = (path: string): number => server.asked.filter((line) => line.endsWith(` ${path}`)).length;

describe('the door to the network', () => {
  it.each<[string, Answer, string, number]>([
    ['/silence', faults.silence, 'timeout', 1],
    ['/slow-drip', faults.slowDrip, 'timeout', 1],
    ['/stall', faults.stall, 'timeout', 1],
    ['/reset', faults.reset, 'unreachable', 3],
    ['/reset-in-body', faults.resetInBody, 'unreachable', 3],
    ['/401', status(401), 'access-denied', 1],
    ['/403', status(403), 'access-denied', 1],
    ['/404', status(404), 'not-found', 1],
    ['/407', status(407), 'access-denied', 3],
    ['/413', status(413), 'too-much', 1],
    ['/429', status(429), 'too-many-requests', 3],
    ['/500', status(500), 'service-failed', 3],
    ['/400', status(400), 'service-failed', 1],
    ['/504', status(504), 'timeout', 3],
    ['/web-page', faults.webPage, 'not-data', 1],
    ['/disguise', faults.webPageInDisguise, 'not-data', 1],
    ['/flood', faults.flood, 'too-much', 1],
    ['/announced-flood', faults.announcedFlood, 'too-much', 1],
  ])('%s fails as it should, and nothing hangs', async (path, answer, code, attempts) => {
    server.on(path, answer);
    const failure = await failureOf(ask(path));
    expect(failure).toMatchObject({ code, data: { source: 'Testquelle', host: server.host } });
    // A connection that was kept open and then reset is opened once more by Node itself.
    expect(times(path)).toBeGreaterThanOrEqual(attempts);
    expect(times(path)).toBeLessThanOrEqual(attempts + (code === 'unreachable' ? 3 : 0));
  });

  it('says what cannot be parsed', async () => {
    server.on('/wrong-json', faults.wrongJson);
    const reply = await ask('/wrong-json');
    expect(() => reply.json()).toThrow(expect.objectContaining({ code: 'unreadable' }) as Error);
  });

  it('waits as long as Retry-After says, and asks again', async () => {
    let first = true;
    server.on('/retry', (request, response, text) => {
      const answer = first ? status(429, { 'retry-after': '1' }) : json({ ok: true });
      first = false;
      return answer(request, response, text);
    });
    expect((await ask('/retry')).json()).toEqual({ ok: true });
    expect(times('/retry')).toBe(2);
  });

  it('does not wait longer than it would: it says when to come back', async () => {
    server.on('/long-wait', status(429, { 'retry-after': '3600' }));
    const failure = await failureOf(ask('/long-wait'));
    expect(failure).toMatchObject({ code: 'too-many-requests', data: { status: 429, retryAfter: 3600 } });
    expect(times('/long-wait')).toBe(1);
  });

  it('repeats a POST only when it only reads', async () => {
    server.on('/post', status(503));
    const post = { method: 'POST', form: { name: '12411' } } as const;
    expect((await failureOf(ask('/post', post))).code).toBe('service-failed');
    expect(times('/post')).toBe(1);
    expect((await failureOf(ask('/post', { ...post, repeatable: true }))).code).toBe('service-failed');
    expect(times('/post')).toBe(4);
  });

  it('sends forms and JSON as such, again with each attempt', async () => {
    const bodies: string[] = [];
    server.on('/echo', (request, response, text) => {
      bodies.push(text);
      return (bodies.length === 1 ? status(503) : json({}))(request, response, text);
    });
    await ask('/echo', { method: 'POST', form: { name: 'a b', stand: '' }, repeatable: true });
    await ask('/echo', { method: 'POST', json: { query: [] } });
    expect(bodies).toEqual(['name=a+b&stand=', 'name=a+b&stand=', '{"query":[]}']);
  });
});

describe('addresses', () => {
  it.each([
    ['another host', () => `${other.url}/data`],
    ['http elsewhere', () => 'http://statistik.example/data'],
    ['a user in the address', () => server.url.replace('//', '//user:secret@')],
    ['no address', () => 'data.json'],
    ['another scheme', () => 'file:///etc/passwd'],
  ])('%s is refused before anything is sent', async (_, url) => {
    const before = other.asked.length;
    const failure = await failureOf(ask(url()));
    expect(failure.code).toBe('address-refused');
    expect(other.asked).toHaveLength(before);
    expect(JSON.stringify(failure.data) + failure.message).not.toContain('secret');
  });

  it('follows a redirect within the host', async () => {
    server.on('/moved', redirect('/moved-here', 301));
    server.on('/moved-here', json({ ok: true }));
    expect((await ask('/moved')).json()).toEqual({ ok: true });
  });

  it('refuses a redirect to another host, and sends no key there', async () => {
    server.on('/away', redirect(`${other.url}/data`));
    const before = other.asked.length;
    const failure = await failureOf(ask('/away', { headers: { username: 'geheim' } }));
    expect(failure.code).toBe('redirect-refused');
    expect(other.asked).toHaveLength(before);
  });

  it('refuses a redirect that does not end', async () => {
    server.on('/round', redirect('/round'));
    expect((await failureOf(ask('/round'))).code).toBe('redirect-refused');
  });

  it('asks over the relay of the add-in when told so', async () => {
    const host = server.host;
    other.on(`/relay/${host}/data`, json({ relayed: true }));
    const reply = await ask('/data?geo=DED5', {}, { origin: other.url }, { reach: 'relay' });
    expect(reply.json()).toEqual({ relayed: true });
    expect(other.asked.at(-1)).toBe(`GET /relay/${host}/data?geo=DED5`);
  });

  it('needs no relay where there is no browser', async () => {
    server.on('/data', json({ relayed: false }));
    expect((await ask('/data', {}, {}, { reach: 'relay' })).json()).toEqual({ relayed: false });
  });
});

describe('an end', () => {
  it('comes when the user cancels: while waiting, while reading, and before', async () => {
    for (const answer of [faults.silence, faults.slowDrip]) {
      server.on('/cancel', answer);
      const controller = new AbortController();
      const question = failureOf(ask('/cancel', { signal: controller.signal }));
      setTimeout(() => controller.abort(), 50);
      expect((await question).code).toBe('cancelled');
    }
    expect((await failureOf(ask('/cancel', { signal: AbortSignal.abort() }))).code).toBe('cancelled');
  });

  it('comes without a network at all', async () => {
    const failure = await failureOf(ask('/data', {}, { online: () => false }));
    expect(failure.code).toBe('offline');
  });

  it('keeps keys out of what is told', async () => {
    server.on('/denied', status(401));
    const failure = await failureOf(ask('/denied?token=geheim', { headers: { username: 'geheim' } }));
    const seen = [failure.message, failure.stack, JSON.stringify(failure.data), String(failure.cause)];
    expect(seen.join('\n')).not.toContain('geheim');
  });
});

it('asks a host at most twice at once', async () => {
  const own = await startStatisticsServer();
  try {
    own.on('/slow', (request, response, text) => {
      setTimeout(() => void json({})(request, response, text), 30);
    });
    const open = createHttp({ fetch: globalThis.fetch, now: () => Date.now() });
    const http = open(basics, [own.url]);
    const signal = new AbortController().signal;
    await Promise.all(
      Array.from({ length: 8 }, () => http.ask({ url: `${own.url}/slow`, accept: 'json', signal })),
    );
    expect(own.asked).toHaveLength(8);
    expect(own.mostAtOnce).toBe(defaultLimits.perHost);
  } finally {
    await own.close();
  }
});
