import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import type { BookDraft, SheetDraft } from '../../src/xlsx/write/book';
import { sheetFile } from '../support/bookFile';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-hints-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A workbook whose words alone do not say for certain that it holds an indicator table. */
async function save(name: string, decorate?: (sheet: SheetDraft, book: BookDraft) => void): Promise<void> {
  const rows = [
    ['Thema', 'Plan', 'Aktuell'],
    ['Kurse', 10, 10],
    ['Plätze', 12, 12],
  ];
  await writeFile(path.join(folder, name), sheetFile('Blatt 1', rows, decorate));
}

it('tells what spoke for a table', async () => {
  await save('benannt.xlsx', (sheet, book) => {
    book.addName('Indikatoren', sheet, { top: 1, left: 1, bottom: 3, right: 3 });
    sheet.printArea = { top: 1, left: 1, bottom: 20, right: 3 };
  });
  const { out } = await run(['check', 'benannt.xlsx', '--format', 'json'], { cwd: folder });
  const [table] = reportSchema.parse(JSON.parse(out)).files[0]?.tables ?? [];
  expect(table?.hints).toEqual([{ kind: 'name', name: 'Indikatoren', range: 'A1:C3' }]);
  expect(table?.doubtful).toBeUndefined();
});

it.each([
  ['de', 'Filter A1:C3'],
  ['en', 'Filter A1:C3'],
])('tells it where it asks whether there is one (%s)', async (language, hint) => {
  await save('gefiltert.xlsx', (sheet) => {
    sheet.filter = { top: 1, left: 1, bottom: 3, right: 3 };
  });
  const { out } = await run(['check', 'gefiltert.xlsx', '--lang', language], { cwd: folder });
  expect(out).toContain(`C “Aktuell”, ${hint}`);
});

it('says nothing where nothing was said', async () => {
  await save('schlicht.xlsx');
  const { out } = await run(['check', 'schlicht.xlsx', '--format', 'json'], { cwd: folder });
  const [table] = reportSchema.parse(JSON.parse(out)).files[0]?.tables ?? [];
  expect([table?.hints, table?.doubtful]).toEqual([undefined, true]);
});
