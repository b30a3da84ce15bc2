import { createReferences, memoryStore, secretName } from '../../../src/reference';
import type { References, Store } from '../../../src/reference';
import { body, json, startStatisticsServer } from '../../support/statisticsServer';
import type { Answer, StatisticsServer } from '../../support/statisticsServer';
import { flatZip } from '../support/flat';
import type { FlatLine } from '../support/flat';
import { failureOf, openReferences } from '../support/open';

const TOKEN = 'secret-token-1234';
const lines: readonly FlatLine[] = [
  ['14713', 'Leipzig, kreisfreie Stadt', '', '611850'],
  ['14713', 'Leipzig, kreisfreie Stadt', 'GESM', '301582'],
  ['14365', 'Leipzig, kreisfreie Stadt', '', '-'],
  ['14729', 'Leipzig, Landkreis', '', '260127'],
];
const zip = (rows = lines, measure?: string): Answer => body(flatZip(rows, measure), 'application/zip');
const message = (code: number, content = '', more: object = {}): Answer =>
  json({ Ident: {}, Status: { Code: code, Content: content, Type: 'Fehler' }, ...more });
const metadata = message(0, 'erfolgreich', {
  Object: { Code: '12411-01-01-4', Updated: '31.03.2025 11:18:07h' },
  Copyright: '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026. \nLizenz',
});

let server: StatisticsServer;
let store: Store;
let bodies: string[];

/** The answers of one path in turn, the last one for ever. */
function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return async (request, response, sent) => {
    bodies.push(sent);
    await answers[Math.min(next++, answers.length - 1)]?.(request, response, sent);
  };
}

beforeEach(async () => {
  bodies = [];
  server = await startStatisticsServer({ '/rest/2020/metadata/table': metadata });
  store = memoryStore();
});
afterEach(() => server.close());

async function open(
  statistic: object = {},
  source: object = {},
  secret: string | null = TOKEN,
): Promise<References> {
  const secrets = memoryStore();
  if (secret !== null) await secrets.set(secretName('regio', server.host), secret);
  const population = { id: 'population', label: 'Einwohner/innen', unit: 'Anzahl', table: '12411-01-01-4' };
  const config = {
    id: 'regio',
    kind: 'genesis',
    title: 'Regionaldatenbank',
    address: `${server.url}/rest/2020/`,
    pollSeconds: 0.01,
    waitSeconds: 60,
    licence: 'dl-de/by-2.0',
    statistics: [{ ...population, ...statistic }],
    ...source,
  };
  return openReferences([config], { store, secrets, limits: {} });
}

const asked = { source: 'regio', place: '14713', statistic: 'population' };

describe('a table that comes at once', () => {
  it('gives the total with its provenance', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip()));
    const { observations, from } = await (await open()).look(asked);
    expect(from).toBe('source');
    expect(observations).toEqual([
      {
        place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
        statistic: { id: 'population', label: 'Einwohner/innen' },
        period: '2024-12-31',
        value: 611_850,
        unit: 'Anzahl',
        source: {
          id: 'regio',
          title: 'Regionaldatenbank',
          table: '12411-01-01-4',
          licence: 'dl-de/by-2.0',
          attribution: '© Statistische Ämter des Bundes und der Länder, Deutschland, 2026. Lizenz',
        },
        asOf: '2025-03-31',
        retrievedAt: expect.stringMatching(/^20\d\d-/),
      },
    ]);
  });

  it('asks with the token in a header and the table and years in the form', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip()));
    await (await open({ startYear: 2015 })).look({ ...asked, period: '2024' });
    expect(server.headers[0]).toMatchObject({ username: TOKEN, password: '' });
    const form = Object.fromEntries(new URLSearchParams(bodies[0]));
    expect(form).toMatchObject({
      name: '12411-01-01-4',
      format: 'ffcsv',
      startyear: '2024',
      endyear: '2024',
      job: 'false',
      language: 'de',
    });
  });

  it('lists places with what is known of their keys', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip()));
    const places = await (await open()).places('regio', 'leipzig');
    expect(places.map(({ key, designation, until }) => [key, designation, until])).toEqual([
      ['14713', 'kreisfreie Stadt', undefined],
      ['14729', 'Landkreis', undefined],
      ['14365', 'kreisfreie Stadt', '2008-07-31'],
    ]);
  });

  it('applies the factor and shows it', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip([['14713', 'Leipzig', '', '72', { unit: '1000' }]])));
    const { observations } = await (await open()).look(asked);
    expect(observations).toMatchObject([{ value: 72_000, unit: 'Anzahl', factor: 1000 }]);
  });

  it('tells a sign, a new label, a place and a statistic that are not there', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip()));
    const references = await open({ recordedLabel: 'Bevölkerung' });
    expect(await failureOf(references.look(asked))).toMatchObject({
      code: 'label-drift',
      data: { expected: 'Bevölkerung', found: 'Bevölkerungsstand' },
    });
    const other = await open();
    expect(await failureOf(other.look({ ...asked, place: '14365' }))).toMatchObject({
      code: 'no-data',
      data: { flag: '-' },
    });
    expect(await failureOf(other.look({ ...asked, place: '99999' }))).toMatchObject({
      code: 'place-unknown',
    });
    expect(await failureOf(other.look({ ...asked, statistic: 'x' }))).toMatchObject({
      code: 'statistic-unknown',
    });
  });

  it('does without the day of revision where the service does not tell it', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip()));
    server.on('/rest/2020/metadata/table', message(90));
    const [observation] = (await (await open()).look(asked)).observations;
    expect(observation).toMatchObject({ value: 611_850 });
    expect(observation).not.toHaveProperty('asOf');
  });
});

describe('a table that is too large to come at once', () => {
  const accepted = message(
    99,
    'Die Tabelle kann … mit folgendem Namen abgerufen werden: 12411-01-01-4_175879554',
  );

  it('is ordered, waited for and fetched', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(message(98), accepted));
    server.on('/rest/2020/catalogue/results', inTurn(message(104), message(104), message(0)));
    server.on('/rest/2020/data/resultfile', inTurn(zip()));
    const { observations } = await (await open()).look(asked);
    expect(observations).toMatchObject([{ value: 611_850 }]);
    expect(server.asked.map((line) => line.replace('POST /rest/2020/', ''))).toEqual([
      'data/tablefile',
      'data/tablefile',
      'catalogue/results',
      'catalogue/results',
      'catalogue/results',
      'data/resultfile',
      'metadata/table',
    ]);
    expect(bodies.map((sent) => new URLSearchParams(sent).get('job'))).toEqual([
      'false',
      'true',
      null,
      null,
      null,
      null,
    ]);
    expect(new URLSearchParams(bodies[5]).get('name')).toBe('12411-01-01-4_175879554');
  });

  it('is given up in time, and given up when the user wishes so', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(message(98), accepted, message(98), accepted));
    server.on('/rest/2020/catalogue/results', inTurn(message(104)));
    const hasty = await open({}, { waitSeconds: 0.05 });
    expect(await failureOf(hasty.look(asked))).toMatchObject({ code: 'not-ready' });
    const ended = new AbortController();
    const patient = await open({}, { waitSeconds: 100, pollSeconds: 50 });
    const question = failureOf(patient.look(asked, { signal: ended.signal }));
    setTimeout(() => ended.abort(), 50);
    expect(await question).toMatchObject({ code: 'cancelled' });
  });

  it('is told where no job is to be had', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(message(98)));
    expect(await failureOf((await open()).look(asked))).toMatchObject({ code: 'too-much' });
  });
});

describe('what the service says inside a good answer', () => {
  it.each([
    [6, 'too-many-requests', 'Es wurden zu viele parallele Anfragen gestellt'],
    [50, 'no-data', ''],
    [90, 'not-found', ''],
    [104, 'no-data', ''],
    [22, 'unreadable', ''],
    [15, 'access-denied', 'Sie sind nicht berechtigt, den Service zu nutzen.'],
    [-1, 'service-failed', 'Es ist ein Fehler aufgetreten.'],
  ])('%d is %s', async (status, code, content) => {
    server.on('/rest/2020/data/tablefile', inTurn(message(status, content)));
    expect(await failureOf((await open()).look(asked))).toMatchObject({ code });
  });

  it.each([
    ['a sentence in place of a code', json({ Status: 'Ein Fehler ist aufgetreten.' }), 'service-failed'],
    ['no status', json({ hello: 1 }), 'unreadable'],
    ['a truncated zip', body(flatZip(lines).slice(0, 200), 'application/zip'), 'unreadable'],
    ['a web page', body('<!doctype html><html>', 'text/html'), 'not-data'],
  ])('%s', async (_, answer, code) => {
    server.on('/rest/2020/data/tablefile', inTurn(answer));
    expect(await failureOf((await open()).look(asked))).toMatchObject({ code });
  });

  it('leaves the last good value', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(zip(), message(6)));
    const references = await open();
    await references.look(asked);
    expect(await references.look(asked, { refresh: true })).toMatchObject({
      from: 'last-good',
      problem: { code: 'too-many-requests' },
      observations: [{ value: 611_850 }],
    });
  });
});

describe('the token', () => {
  it('is asked for where there is none, before anything is sent', async () => {
    const failure = await failureOf((await open({}, {}, null)).look(asked));
    expect(failure).toMatchObject({ code: 'access-denied' });
    expect(server.asked).toEqual([]);
  });

  it('is in no failure, whatever the service repeats', async () => {
    server.on('/rest/2020/data/tablefile', inTurn(message(-1, `username ${TOKEN}`)));
    const failure = await failureOf((await open()).look(asked));
    expect(
      JSON.stringify([failure, failure.message, failure.stack, failure.data, failure.cause]),
    ).not.toContain(TOKEN);
  });

  it('is wanted by the source as people see it', async () => {
    expect((await open()).sources).toMatchObject([{ id: 'regio', online: true, needsKey: true }]);
  });
});

it('a source with an address in the clear is refused', () => {
  expect(() =>
    createReferences(
      [{ id: 'a', kind: 'genesis', title: 'A', address: 'http://example.org/', statistics: [] }],
      { fetch, now: () => 0, store, secrets: store },
    ),
  ).toThrow();
});
