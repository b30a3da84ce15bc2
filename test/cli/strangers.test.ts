import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkIds } from '../../src/model';
import { formatMappings, formatReferences, partXml } from '../../src/stored';
import { reportSchema } from '../../src/cli/contract';
import { sheetFile } from '../support/bookFile';
import { withStoredParts } from '../support/storedParts';
import { run } from './run';

// Workbooks that somebody else has made, and what they may do to whoever checks them.

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-strangers-'));
});
afterAll(() => rm(folder, { recursive: true }));

const TABLE = [
  ['Indikator', 'Zielwert', 'Ergebnis', '%'],
  ['Kurse', 10, 5, 100],
  ['Praktika', 10, 10, 100],
  ['Beratungen', -4, 10, 'viel'],
];

async function save(name: string, parts: readonly string[]): Promise<string> {
  const bytes = sheetFile('Blatt', TABLE);
  await writeFile(path.join(folder, name), withStoredParts(bytes, parts));
  return name;
}

const reference = (source: string): string =>
  formatReferences({
    references: [
      {
        id: 'r1',
        cell: { sheet: 'Blatt', row: 1, column: 1 },
        observation: {
          place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
          statistic: { id: 'population', label: 'Einwohner' },
          period: '2024',
          value: 10,
          unit: 'Anzahl',
          source: { id: source, title: 'Quelle' },
        },
        as: 'value',
        factor: 1,
        follows: 'period',
      },
    ],
  }) ?? '';

async function saveAsking(name: string, address: string): Promise<string> {
  const source = {
    id: 'regionalstatistik',
    kind: 'json',
    title: 'Regionalstatistik',
    address,
    statistics: [{ id: 'population', label: 'Einwohner', unit: 'Anzahl' }],
    place: { column: 'place', name: 'name', keyType: 'AGS' },
    period: { column: 'year' },
  };
  const bytes = sheetFile('Blatt', TABLE, (sheet, book) => {
    book.addName('_zielcheck_ref_r1', sheet, { top: 2, left: 2, bottom: 2, right: 2 });
  });
  const parts = [
    partXml('profile', JSON.stringify({ title: 'Profil', sources: [source] })),
    partXml('references', reference('regionalstatistik')),
  ];
  await writeFile(path.join(folder, name), withStoredParts(bytes, parts));
  return name;
}

interface Net {
  readonly fetch: typeof globalThis.fetch;
  readonly sent: string[];
}

function net(): Net {
  const sent: string[] = [];
  const answer = JSON.stringify([{ place: '14713', name: 'Leipzig', year: '2024', value: 11 }]);
  return {
    sent,
    fetch: (input, init) => {
      const request = new Request(input, init);
      sent.push(JSON.stringify([request.url, ...request.headers]));
      return Promise.resolve(new Response(answer, { headers: { 'content-type': 'application/json' } }));
    },
  };
}

const env = { ZIELCHECK_KEY_REGIONALSTATISTIK: 'token-of-mine' };

describe('a source that a workbook names', () => {
  it('is not asked with --online, and that is told', async () => {
    const file = await saveAsking('fremd.xlsx', 'https://stranger.example.net/data');
    const { fetch, sent } = net();
    const { out, exitCode } = await run(['check', file, '--online'], { cwd: folder, env, fetch });
    expect(sent).toEqual([]);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      'Nicht gefragt: die Quelle „Regionalstatistik“ dieser Mappe (stranger.example.net).',
    );
  });

  it('is asked with --trust-workbook-sources, without a key, and its host is told', async () => {
    const file = await saveAsking('fremd.xlsx', 'https://stranger.example.net/data');
    const { fetch, sent } = net();
    const { out } = await run(
      ['check', file, '--online', '--trust-workbook-sources', '--format', 'json', '--lang', 'de'],
      { cwd: folder, env, fetch },
    );
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.join()).not.toContain('token-of-mine');
    const [told] = reportSchema.parse(JSON.parse(out)).files;
    expect(told?.askedHosts).toEqual({ asked: ['stranger.example.net'], notAsked: [] });
  });

  it('is never asked on this machine or in a private network', async () => {
    const file = await saveAsking('innen.xlsx', 'https://192.168.0.7/data');
    const { fetch, sent } = net();
    const { out } = await run(['check', file, '--online', '--trust-workbook-sources'], {
      cwd: folder,
      env,
      fetch,
    });
    expect(sent).toEqual([]);
    expect(out).toContain(
      'Nicht gefragt, weil intern: die Quelle „Regionalstatistik“ dieser Mappe (192.168.0.7).',
    );
  });
});

describe('a workbook that changes its own checks', () => {
  const allOff = Object.fromEntries(checkIds.map((id) => [id, 'off']));

  it.each([
    [
      'by its profile',
      () => [partXml('profile', JSON.stringify({ id: 'p', title: 'Alles gut', checks: allOff }))],
    ],
    [
      'by its choices',
      () => [partXml('choices', JSON.stringify({ version: 1, profile: { checks: allOff } }))],
    ],
  ])('keeps its errors when somebody else checks it (%s), and all of it is told', async (_, parts) => {
    const file = await save('aus.xlsx', parts());
    const before = await run(['check', await save('ohne.xlsx', []), '--format', 'json'], { cwd: folder });
    const { out, exitCode } = await run(['check', file, '--format', 'json'], { cwd: folder });
    expect(exitCode).toBe(1);
    const [plain] = reportSchema.parse(JSON.parse(before.out)).files;
    const [told] = reportSchema.parse(JSON.parse(out)).files;
    expect(told?.summary.errors).toBe(plain?.summary.errors);
    expect(told?.judgedBy?.from).toBe('workbook');
    expect(told?.judgedBy?.kept).toContain('percent-mismatch');
    expect(told?.judgedBy?.off).toContain('under-target');
    expect([...(told?.judgedBy?.kept ?? []), ...(told?.judgedBy?.off ?? [])].toSorted()).toEqual(
      [...checkIds].toSorted(),
    );
    for (const format of ['text', 'html']) {
      const shown = await run(['check', file, '--format', format], { cwd: folder });
      expect(shown.out).toMatch(/\d+ Prüfungen von der Mappe ausgeschaltet: /);
      expect(shown.out).toContain('Geprüft nach dem Profil der Mappe');
    }
  });

  it('is judged by the profile that is given, and nothing of its own', async () => {
    const file = await save('aus.xlsx', [partXml('profile', JSON.stringify({ id: 'p', checks: allOff }))]);
    const { out } = await run(['check', file, '--profile', 'frei', '--format', 'json'], { cwd: folder });
    expect(reportSchema.parse(JSON.parse(out)).files[0]?.judgedBy).toEqual({
      from: 'given',
      id: 'frei',
      title: expect.any(String) as string,
      version: '1',
      off: [],
      lowered: [],
      kept: [],
    });
  });

  it('says which of its tables it has excluded', async () => {
    const range = { top: 0, left: 0, bottom: 3, right: 3 };
    const mapping = { sheet: 'Blatt', range, headerRows: 1, columns: {}, ignored: true };
    const file = await save('ausgenommen.xlsx', [partXml('mappings', formatMappings([mapping]))]);
    const { out } = await run(['check', file], { cwd: folder });
    expect(out).toContain('Nicht geprüft, weil in der Mappe ausgenommen: Blatt!A1:D4.');
  });
});
