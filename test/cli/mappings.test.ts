import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import type { TableMapping } from '../../src/model';
import { formatMappings, partXml } from '../../src/stored';
import { sheetFile } from '../support/bookFile';
import { withStoredParts } from '../support/storedParts';
import { run } from './run';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zielcheck-mappings-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** A workbook with words that nobody knows, and what its user decided about them. */
async function save(name: string, mappings: readonly TableMapping[], sheet = 'Blatt'): Promise<void> {
  const bytes = sheetFile(sheet, [
    ['Was', 'Wunsch', 'Stand'],
    ['Rückgaben', 10, 8],
    ['Kurse', 4, 4],
  ]);
  const decided = partXml('mappings', formatMappings(mappings));
  await writeFile(path.join(folder, name), withStoredParts(bytes, [decided]));
}

const mapping: TableMapping = {
  sheet: 'Blatt',
  range: { top: 0, left: 0, bottom: 2, right: 2 },
  headerRows: 1,
  columns: { indicator: 0, target: 1, actual: 2 },
  indicators: [{ indicator: 'Rückgaben', direction: 'decrease' }],
};

it('the command line follows what was decided in the pane', async () => {
  await save('gut.xlsx', [mapping]);
  const { out } = await run(['check', 'gut.xlsx', '--format', 'json'], { cwd: folder });
  const [file] = reportSchema.parse(JSON.parse(out)).files;
  expect(file?.tables[0]?.rows).toEqual([
    {
      row: 2,
      indicator: 'Rückgaben',
      target: 10,
      actual: 8,
      achievement: 125,
      status: 'met',
      direction: 'decrease',
    },
    { row: 3, indicator: 'Kurse', target: 4, actual: 4, achievement: 100, status: 'met' },
  ]);
});

it('and says so where a decision no longer fits', async () => {
  await save('verschoben.xlsx', [mapping, { ...mapping, range: { ...mapping.range, right: 1 } }]);
  const { out } = await run(['check', 'verschoben.xlsx', '--lang', 'en'], { cwd: folder });
  expect(out).toContain('The saved mapping for Blatt!A1:B3 no longer fits');
  const json = await run(['check', 'verschoben.xlsx', '--format', 'json'], { cwd: folder });
  expect(reportSchema.parse(JSON.parse(json.out)).files[0]?.mappingProblems).toEqual([
    { sheet: 'Blatt', range: 'A1:B3', reason: 'outside-sheet' },
  ]);
});

it('follows a table to a sheet that was renamed, and says so when it is nowhere', async () => {
  const headers = ['Was', 'Wunsch', 'Stand'].map((text, column) => ({ column, text }));
  const saved = { ...mapping, landmark: { headers, first: 'Rückgaben', sheets: ['Blatt'] } };
  const gone = { ...saved, landmark: { ...saved.landmark, headers: [{ column: 0, text: 'Wer' }] } };
  await save('umbenannt.xlsx', [saved, gone], 'Blatt 2026');
  const { out } = await run(['check', 'umbenannt.xlsx', '--format', 'json'], { cwd: folder });
  const [file] = reportSchema.parse(JSON.parse(out)).files;
  expect(file?.tables.map(({ sheet, range }) => [sheet, range])).toEqual([['Blatt 2026', 'A1:C3']]);
  expect(file?.mappingProblems).toEqual([{ sheet: 'Blatt', range: 'A1:C3', reason: 'sheet-gone' }]);
});
