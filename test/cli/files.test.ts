import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportSchema } from '../../src/cli/contract';
import { run, samples } from './run';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-'));
  const copy = (sample: string, ...target: string[]) => {
    mkdirSync(path.join(folder, ...target.slice(0, -1)), { recursive: true });
    copyFileSync(path.join(samples, sample), path.join(folder, ...target));
  };
  copy('mehrlin.xlsx', 'berichte', 'b.xlsx');
  copy('mehrlin.xlsx', 'berichte', 'süd', 'A.XLSX');
  copy('mehrlin.xlsx', 'berichte', 'süd', 'makros.xlsm');
  copy('alles-was-schiefgehen-kann.xlsx', 'berichte', '[Stand Mai] bericht.xlsx');
  writeFileSync(path.join(folder, 'berichte', '~$b.xlsx'), 'lock');
  writeFileSync(path.join(folder, 'berichte', 'notiz.txt'), 'Notiz');
  mkdirSync(path.join(folder, 'leer'));
  mkdirSync(path.join(folder, 'kaputt'));
  writeFileSync(path.join(folder, 'kaputt', 'null.xlsx'), '');
  writeFileSync(path.join(folder, 'kaputt', 'tabelle.csv'), 'Indikator;Zielwert;Ergebnis\n');
  writeFileSync(path.join(folder, 'kaputt', 'halb.xlsx'), Buffer.from('504b0304', 'hex'));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function files(
  ...argv: readonly string[]
): Promise<{ exitCode: number; files: (string | undefined)[][] }> {
  const { exitCode, out } = await run(['check', ...argv, '--format', 'json'], { cwd: folder });
  const report = reportSchema.parse(JSON.parse(out));
  const inFolder = (file: string) => file.split(path.sep).join('/');
  return { exitCode, files: report.files.map(({ file, error }) => [inFolder(file), error?.code]) };
}

describe('which files are checked', () => {
  it('a folder with its subfolders, without Excel’s lock files', async () => {
    expect(await files('berichte')).toEqual({
      exitCode: 1,
      files: [
        ['berichte/[Stand Mai] bericht.xlsx', undefined],
        ['berichte/b.xlsx', undefined],
        ['berichte/süd/A.XLSX', undefined],
        ['berichte/süd/makros.xlsm', undefined],
      ],
    });
  });

  it.each([
    ['de', 'Nicht gelesen, weil nicht im Format .xlsx oder .xlsm: '],
    ['en', 'Not read because not in the format .xlsx or .xlsm: '],
  ])('and names once what was not read in it (%s)', async (language, words) => {
    const note = path.join('berichte', 'notiz.txt');
    for (const format of ['text', 'html'])
      expect(
        (await run(['check', 'berichte', '--format', format, '--lang', language], { cwd: folder })).out.split(
          words + note,
        ),
      ).toHaveLength(2);
  });

  it('and names it in what programs read', async () => {
    const notRead = [{ file: path.join('berichte', 'notiz.txt'), reason: 'format' }];
    const json = await run(['check', 'berichte', '--format', 'json'], { cwd: folder });
    expect(reportSchema.parse(JSON.parse(json.out)).notRead).toEqual(notRead);
    const { out } = await run(['check', 'berichte', '--format', 'ndjson'], { cwd: folder });
    expect(JSON.parse(out.trim().split('\n').at(-1) ?? '')).toEqual({ type: 'notRead', ...notRead[0] });
    const one = await run(['check', path.join('berichte', 'b.xlsx'), '--format', 'json'], { cwd: folder });
    expect(JSON.parse(one.out)).not.toHaveProperty('notRead');
  });

  it('a pattern', async () => {
    expect(await files('berichte/**/*.xlsm', 'berichte/b.*')).toEqual({
      exitCode: 0,
      files: [
        ['berichte/süd/makros.xlsm', undefined],
        ['berichte/b.xlsx', undefined],
      ],
    });
  });

  it('a file whose name looks like a pattern', async () => {
    const name = 'berichte/[Stand Mai] bericht.xlsx';
    expect((await files(name)).files).toEqual([[name, undefined]]);
  });

  it('each file once', async () => {
    expect((await files('berichte/b.xlsx', 'berichte/*.xlsx')).files).toHaveLength(2);
  });

  it('files that are no good, each with its cause, and the good ones beside them', async () => {
    expect(await files('kaputt/*', 'leer', 'keine/*.xlsx', 'weg.xlsx', 'berichte/b.xlsx')).toEqual({
      exitCode: 2,
      files: [
        ['kaputt/halb.xlsx', 'damaged'],
        ['kaputt/null.xlsx', 'empty'],
        ['kaputt/tabelle.csv', 'not-a-workbook'],
        ['leer', 'no-files'],
        ['keine/*.xlsx', 'no-files'],
        ['weg.xlsx', 'not-found'],
        ['berichte/b.xlsx', undefined],
      ],
    });
  });
});

describe('a profile', () => {
  const profile = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return ['check', 'berichte/b.xlsx', '--profile', name];
  };

  it('sets bands and severities', async () => {
    const argv = profile('gut.json', '{ "bands": "100/90/75", "checks": { "under-target": "error" } }');
    const { exitCode, out } = await run(argv, { cwd: folder });
    expect(exitCode).toBe(1);
    expect(out).toContain('10 erreicht, 2 kritisch');
  });

  it.each([
    ['an unknown key, with its path', '{ "checks": { "under-targt": "error" } }', 'checks.under-targt'],
    ['a wrong value', '{ "checks": { "under-target": "loud" } }', 'checks.under-target'],
    ['what is no JSON, with the place', '\uFEFF{\n  "bands": 3,,\n}', '(Zeile 2, Spalte 14)'],
  ])('is refused for %s', async (_, content, problem) => {
    const { exitCode, out, error } = await run(profile('schlecht.json', content), { cwd: folder });
    expect([exitCode, out]).toEqual([2, '']);
    expect(error).toContain('Das Profil schlecht.json');
    expect(error).toContain(problem);
  });

  it('that does not exist is said', async () => {
    const { exitCode, error } = await run(['check', 'berichte/b.xlsx', '--profile', 'weg.json'], {
      cwd: folder,
    });
    expect(exitCode).toBe(2);
    expect(error).toContain('Das Profil weg.json lässt sich nicht lesen.');
  });
});
