import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import { readWorkbook } from '../../src/xlsx/read';
import { run } from './run';

let folder = '';

beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-new-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const make = (...argv: readonly string[]) => run(['new', ...argv], { cwd: folder });
const sheetsIn = (file: string): string[] =>
  readWorkbook(new Uint8Array(readFileSync(path.join(folder, file)))).sheets.map(({ name }) => name);

describe('zielcheck new', () => {
  it('makes a workbook that is open when it is checked by the profile inside', async () => {
    expect(await make('--profile', 'BIWAQ', '--out', 'bericht.xlsx')).toMatchObject({
      exitCode: 0,
      out: 'bericht.xlsx geschrieben: Indikatoren 12\n',
      error: '',
    });
    const { exitCode, out } = await run(['check', 'bericht.xlsx', '--format', 'json'], { cwd: folder });
    const [file] = reportSchema.parse(JSON.parse(out)).files;
    expect([exitCode, file?.error, file?.findings]).toEqual([0, null, []]);
    expect(file?.summary).toMatchObject({ tables: 1, rows: 12, open: 12 });
    expect(file?.tables[0]).not.toHaveProperty('doubtful');
  });

  it('speaks the language asked for, else the profile’s', async () => {
    await make('--profile', 'biwaq', '--out', 'a.xlsx', '--lang', 'en');
    expect(sheetsIn('a.xlsx')).toEqual(['Project', 'Indicators', 'Area', 'Notes']);
    const english = run(['new', '--profile', 'biwaq', '--out', 'b.xlsx'], {
      cwd: folder,
      env: { LANG: 'en' },
    });
    expect((await english).out).toBe('b.xlsx written: indicators 12\n');
    expect(sheetsIn('b.xlsx')).toEqual(['Projekt', 'Indikatoren', 'Gebiet', 'Hinweise']);
  });

  it('leaves a file that exists alone unless told otherwise', async () => {
    writeFileSync(path.join(folder, 'a.xlsx'), 'mine');
    const { exitCode, error } = await make('--profile', 'frei', '--out', 'a.xlsx');
    expect([exitCode, error]).toEqual([2, expect.stringContaining('a.xlsx gibt es schon.')]);
    expect(readFileSync(path.join(folder, 'a.xlsx'), 'utf8')).toBe('mine');
    expect((await make('--profile', 'frei', '--out', 'a.xlsx', '--force')).exitCode).toBe(0);
  });

  it('writes nothing of a profile that cannot be used, and says what is missing in the call', async () => {
    writeFileSync(
      path.join(folder, 'p.json'),
      '{"indicators":[{"id":"a","name":"A","directoin":"increase"}]}',
    );
    expect((await make('--profile', 'p.json', '--out', 'a.xlsx')).error).toContain('„direction“');
    expect((await make('--profile', 'biwak', '--out', 'a.xlsx')).error).toContain('biwaq');
    expect((await make('--profile', 'biwaq', '--out', 'a.csv')).error).toContain('auf .xlsx endet');
    expect((await make('--profile', 'biwaq')).error).toContain('Es fehlt die Angabe --out.');
    expect(readdirSync(folder)).toEqual(['p.json']);
    expect((await make('--help')).out).toContain('zielcheck new --profile biwaq --out bericht.xlsx');
  });
});
