import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { checkFile } from '../../src/cli/checkFile';
import { partXml, REFERENCE_NAMESPACE, type InsertedReference } from '../../src/model';
import { formatReferences } from '../../src/profile';
import { FakeReferences } from '../support/fakeReferences';

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
  const parts = unzipSync(new Uint8Array(bytes));
  const list = formatReferences({ references: [reference] });
  parts['customXml/item1.xml'] = strToU8(partXml(REFERENCE_NAMESPACE, list));
  const file = path.join(folder, 'werte.xlsx');
  await writeFile(file, zipSync(parts));
  return file;
}

it('finds in a file what the pane has listed, where it is now, and compares it', async () => {
  const file = await save();
  const references = new FakeReferences();
  const options = { profile: {}, language: 'de' as const, today: '2026-11-25' };
  const found = { file: 'werte.xlsx', path: file };
  const outcome = await checkFile(found, {
    ...options,
    asked: { references, options: { online: false } },
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
