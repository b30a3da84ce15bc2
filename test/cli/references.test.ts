import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { checkFile } from '../../src/cli/checkFile';
import type { CheckJob } from '../../src/cli/checkJob';
import { checkPart, openAsked } from '../../src/cli/checkPart';
import type { InsertedReference } from '../../src/model';
import { formatReferences, partXml } from '../../src/stored';
import { FakeReferences } from '../support/fakeReferences';
import { withStoredParts } from '../support/storedParts';
import { json, startStatisticsServer } from '../support/statisticsServer';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-references-'));
});
afterAll(() => rm(folder, { recursive: true }));

const reference: InsertedReference = {
  id: 'r1',
  // Where it was written; the name says where it is now.
  cell: { sheet: 'Früher', row: 0, column: 0 },
  observation: {
    place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
    statistic: { id: 'unemployment-rate', label: 'Arbeitslosenquote' },
    period: '2013',
    value: 9.8,
    unit: '%',
    source: { id: 'amt', title: 'Amt' },
  },
  as: 'value',
  factor: 0.01,
  follows: 'period',
};

async function save(): Promise<string> {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Indikator', 'Zielwert', 'Ergebnis'],
    ['Kurse', 10, 10, null, null, { t: 'n', v: 0.098, z: '0.0%' }],
    ['Praktika', 10, 10],
  ]);
  utils.book_append_sheet(book, sheet, 'Mein Blatt');
  book.Workbook = { Names: [{ Name: '_zielcheck_ref_r1', Ref: "'Mein Blatt'!$F$2" }] };
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no file was written');
  const list = formatReferences({ references: [reference] }) ?? '';
  const file = path.join(folder, 'werte.xlsx');
  await writeFile(file, withStoredParts(new Uint8Array(bytes), [partXml('references', list)]));
  return file;
}

it('finds in a file what the pane has listed, where it is now, and compares it', async () => {
  const file = await save();
  const references = new FakeReferences();
  const options = { profile: {}, language: 'de' as const, today: '2026-11-25' };
  const found = { file: 'werte.xlsx', path: file };
  const outcome = await checkFile(found, {
    ...options,
    asked: () => ({ references, options: { online: false } }),
  });
  expect(outcome.result?.findings).toMatchObject([
    {
      check: 'reference-stale',
      messageId: 'revised',
      sheet: 'Mein Blatt',
      range: { top: 1, left: 5, bottom: 1, right: 5 },
      found: 9.8,
      expected: 10,
    },
  ]);
  expect(references.looked).toMatchObject([{ online: false }]);
  expect((await checkFile(found, options)).result?.findings).toEqual([]);
});

it('asks the network with --online only, and compares with what it remembered from then on', async () => {
  const file = await save();
  const server = await startStatisticsServer({
    '/data': json([{ place: '14713', year: '2013', value: 10 }]),
  });
  const source = {
    id: 'amt',
    kind: 'json',
    title: 'Amt',
    address: `${server.url}/data`,
    statistics: [{ id: 'unemployment-rate', label: 'Arbeitslosenquote', unit: '%' }],
    place: { column: 'place', keyType: 'AGS' },
    period: { column: 'year' },
    decimal: '.',
  };
  const found = async (online: boolean): Promise<number> => {
    const job: CheckJob = {
      format: 'ndjson',
      settings: { language: 'de', colours: false, version: '0', today: '2026-11-25' },
      options: { profile: { sources: [source] }, language: 'de', today: '2026-11-25' },
      online,
    };
    const env = { XDG_CACHE_HOME: path.join(folder, 'cache') };
    const asked = openAsked(job, { env, fetch: globalThis.fetch, now: () => Date.now() });
    const { pieces } = await checkPart({ file: 'werte.xlsx', path: file }, job, asked);
    return [...pieces].join('').split('reference-stale').length - 1;
  };
  try {
    expect([await found(false), server.asked.length]).toEqual([0, 0]);
    expect([await found(true), server.asked.length]).toEqual([1, 1]);
    expect([await found(false), server.asked.length]).toEqual([1, 1]);
  } finally {
    await server.close();
  }
});
