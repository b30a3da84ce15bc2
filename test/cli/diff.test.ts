import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { run } from './run';

let folder = '';

function workbook(file: string, rows: (string | number | null)[][]): void {
  const sheet = utils.aoa_to_sheet([['Indikator', 'Zielwert', 'Ergebnis', '%'], ...rows]);
  const book = { SheetNames: ['Indikatoren'], Sheets: { Indikatoren: sheet } };
  writeFileSync(path.join(folder, file), write(book, { type: 'buffer' }) as Buffer);
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-diff-'));
  workbook('alt.xlsx', [
    ['Beratene Betriebe', 50, 40, 80],
    ['Praktika', 10, 4, 40],
    ['Veranstaltungen', 5, 5, 100],
  ]);
  workbook('neu.xlsx', [
    ['Beratene Betriebe', 50, 50, 100],
    ['Veranstaltungen', 5, 5, 100],
    ['Ehrenamtliche', 1000, null, null],
  ]);
});

afterAll(() => rmSync(folder, { recursive: true }));

const diff = (...argv: readonly string[]) => run(['diff', ...argv], { cwd: folder });

describe('zielcheck diff', () => {
  it('says what changed, German and English', async () => {
    const { exitCode, out, error } = await diff('alt.xlsx', 'neu.xlsx');
    expect([exitCode, error]).toEqual([1, '']);
    expect(out.split('\n')).toEqual([
      '~ Indikatoren 2  Beratene Betriebe',
      '    Ergebnis 40 → 50 (+10), 80\u00A0% → 100\u00A0%, unter Ziel → erreicht',
      '+ Indikatoren 4  Ehrenamtliche',
      '    neu: – / 1.000, –, offen',
      '- Indikatoren 3  Praktika',
      '    fehlt jetzt: 4 / 10, 40\u00A0%, kritisch',
      '1 Indikator unverändert.',
      '',
    ]);
    expect((await diff('alt.xlsx', 'neu.xlsx', '--lang', 'en')).out).toContain('new: – / 1,000');
  });

  it('gives the same as data', async () => {
    const { out } = await diff('alt.xlsx', 'neu.xlsx', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      older: 'alt.xlsx',
      newer: 'neu.xlsx',
      unchanged: 1,
      changes: [
        { kind: 'changed', after: { row: 2 }, difference: { target: 0, actual: 10, achievement: 20 } },
        { kind: 'added', after: { row: 4, indicator: 'Ehrenamtliche', actual: null } },
        { kind: 'removed', before: { row: 3, indicator: 'Praktika' } },
      ],
    });
  });

  it('ends with 0 where nothing changed and with 2 where a file cannot be read', async () => {
    expect(await diff('alt.xlsx', 'alt.xlsx')).toMatchObject({
      exitCode: 0,
      out: 'Nichts geändert. 3 Indikatoren unverändert.\n',
    });
    const missing = await diff('alt.xlsx', 'fehlt.xlsx');
    expect([missing.exitCode, missing.out]).toEqual([2, '']);
    expect(missing.error).toContain('fehlt.xlsx');
    expect((await diff('alt.xlsx')).exitCode).toBe(2);
  });
});
