import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import { formats } from '../../src/cli/reports';
import { workbookOfRows } from '../bench/workbooks';

const repository = path.resolve(__dirname, '../..');
// Built by the runner before the browser tests.
const program = path.join(repository, 'dist/cli/zielcheck.js');

function zielcheck(...argv: readonly string[]) {
  return spawnSync(process.execPath, [program, ...argv], {
    cwd: repository,
    encoding: 'utf8',
    env: { LANG: 'de_DE.UTF-8' },
  });
}

describe('the built command line', () => {
  it('checks a folder and prints the contract’s JSON', () => {
    const { status, stdout, stderr } = zielcheck('check', 'assets/samples', '--format', 'json');
    expect([status, stderr]).toEqual([2, '']);
    const report = reportSchema.parse(JSON.parse(stdout));
    const mehrlin = report.files.find(({ file }) => path.basename(file) === 'mehrlin.xlsx');
    expect(mehrlin?.tables[0]?.range).toBe('C5:F17');
    expect(mehrlin?.tables[0]?.rows.filter(({ status }) => status !== 'met').map(({ row }) => row)).toEqual([
      8, 12,
    ]);
  });

  it('ends with 0, 1 or 2 and never with a stack trace', () => {
    expect(zielcheck('check', 'assets/samples/mehrlin.xlsx').status).toBe(0);
    expect(zielcheck('check', 'assets/samples/alles-was-schiefgehen-kann.xlsx').status).toBe(1);
    const { status, stderr } = zielcheck('check', 'assets/samples/mehrlin.xlsx', '--nonsense');
    expect(status).toBe(2);
    expect(stderr).toContain('Die Option --nonsense gibt es nicht.');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('knows its version', () => {
    expect(zielcheck('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('many workbooks', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-many-'));
    for (let index = 0; index < 12; index += 1)
      writeFileSync(path.join(folder, `bericht-${index}.xlsx`), workbookOfRows(20 + index, index));
    writeFileSync(path.join(folder, 'bericht-5.xlsx'), 'no workbook');
    writeFileSync(path.join(folder, 'bericht-7.xlsx'), '');
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(formats)('give the same as %s side by side as one by one', (format) => {
    const argv = ['check', folder, '--format', format];
    const sideBySide = zielcheck(...argv, '--jobs', '3');
    expect([sideBySide.status, sideBySide.stderr]).toEqual([2, '']);
    expect(sideBySide.stdout).toContain('bericht-11.xlsx');
    expect(sideBySide.stdout).toBe(zielcheck(...argv, '--jobs', '1').stdout);
  });
});
