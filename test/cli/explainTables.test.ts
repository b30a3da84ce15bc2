import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema, type JsonTable } from '../../src/cli/contract';
import type { CellValue } from '../../src/xlsx/write/book';
import { sheetFile } from '../support/bookFile';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-explain-tables-'));
  const save = (name: string, rows: readonly (readonly CellValue[])[]): Promise<void> =>
    writeFile(path.join(folder, name), sheetFile('Blatt 1', rows));
  await save('stunden.xlsx', [
    ['Paket', 'Vorgenommen', 'Geschafft', 'Zielerreichung'],
    ['Kurse', 10, 8, 80],
    ['Beratung', 20, 21, 105],
    ['Fahrten', 4, 5, 125],
  ]);
  await save('plan.xlsx', [
    ['Position', 'Soll T€', 'Ist T€'],
    ['Kapitel 1', 10, 12],
    ['Kapitel 2', 20, 18],
  ]);
  await save('quer.xlsx', [
    ['Indikator', null, 'Jan'],
    ['Kurse', 'Soll', 5],
    [null, 'Ist', 4],
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

async function tablesOf(file: string, ...flags: readonly string[]): Promise<readonly JsonTable[]> {
  const { out } = await run(['check', file, '--format', 'json', ...flags], { cwd: folder });
  return reportSchema.parse(JSON.parse(out)).files[0]?.tables ?? [];
}

it('says of each table in JSON who spoke for it, strongest first', async () => {
  const [table] = await tablesOf('stunden.xlsx', '--explain-tables', '--lang', 'de');
  expect(table?.evidence).toEqual([
    {
      witness: 'arithmetic',
      message: 'percent',
      weight: 2,
      data: { target: 'B', actual: 'C', result: 'D', rows: 3, of: 3 },
      text: 'In 3 von 3 Zeilen ist D = C / B: C ist das Ergebnis, B das Ziel.',
    },
    {
      witness: 'header',
      message: 'percent',
      weight: 2,
      data: { column: 'D', header: 'Zielerreichung' },
      text: '„Zielerreichung“ über Spalte D nennt die Zielerreichung.',
    },
  ]);
});

it('says nothing of it unless it is asked', async () => {
  const [table] = await tablesOf('stunden.xlsx');
  expect(table).not.toHaveProperty('evidence');
  const { out } = await run(['check', 'stunden.xlsx'], { cwd: folder });
  expect(out).not.toContain('nennt');
});

it.each([
  [
    'de',
    [
      '+ „Soll T€“ über Spalte B nennt das Ziel.',
      '− Was besser ist, bleibt offen, weil nicht zu erkennen ist, ob mehr oder weniger besser ist; hier wird nichts bewertet',
    ],
  ],
  [
    'en',
    [
      '+ “Soll T€” above column B names the target.',
      '− Which way is better is open, because nothing tells whether more or less is better; nothing is judged here',
    ],
  ],
])('says it in words below the table, and what speaks against (%s)', async (language, lines) => {
  const { out } = await run(['check', 'plan.xlsx', '--explain-tables', '--lang', language], { cwd: folder });
  for (const line of lines) expect(out).toContain(`    ${line}`);
  expect(out.indexOf('A1:C3: ')).toBeLessThan(out.indexOf(lines[0] ?? ''));
});

it('names the rows where the roles stand in rows', async () => {
  const [table] = await tablesOf('quer.xlsx', '--explain-tables', '--lang', 'de');
  expect(table?.evidence?.map(({ text }) => text)).toEqual([
    '„Indikator“ über Spalte A nennt die Indikatoren.',
    '„Soll“ in Zeile 2 nennt das Ziel.',
    '„Ist“ in Zeile 3 nennt das Ergebnis.',
  ]);
});

it('each line of NDJSON about a table has it as well', async () => {
  const { out } = await run(['check', 'quer.xlsx', '--format', 'ndjson', '--explain-tables'], {
    cwd: folder,
  });
  const [table] = out.split('\n').filter((line) => line.includes('"type":"table"'));
  expect(JSON.parse(table ?? '')).toHaveProperty('evidence');
});
