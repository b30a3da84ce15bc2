import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkSheet } from '../../src/engine';
import { parseAddress } from '../../src/model';
import type { Sheet } from '../../src/model';
import { standardWorkbook } from '../../src/xlsx/write';
import { readWorkbook } from '../../src/xlsx/read';
import { fillBook } from '../support/fillBook';
import { LIBREOFFICE_MISSING, libreOffice, recalculate } from '../support/libreOffice';
import { packageProblems } from '../support/ooxml';
import { PARTNERS, projectFigures, writePartnerReports, writeReport } from '../support/partnerReports';
import { manySided } from '../xlsx/write/profiles';
import { run } from './run';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-consolidate-'));
  writePartnerReports(path.join(folder, 'berichte'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const consolidate = (...argv: readonly string[]) => run(['consolidate', ...argv], { cwd: folder });
const sheetsOf = (bytes: Uint8Array): readonly Sheet[] => readWorkbook(bytes).sheets;
const written = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, file)));

function numberAt(sheet: Sheet | undefined, cell: string): number | undefined {
  const { top = 0, left = 0 } = parseAddress(cell)?.range ?? {};
  return sheet?.number(top, left);
}

/** Indicator, target, actual and percentage points of the total, as they stand in the sheet. */
function totalsIn(sheet: Sheet | undefined): unknown[] {
  if (sheet === undefined) return [];
  const total = 2 + 2 * PARTNERS.length;
  return projectFigures.map((_, index) => {
    const row = 5 + index;
    const points = Math.round(sheet.number(row, total + 2) * 1e8) / 1e6;
    return [sheet.text(row, 0), sheet.number(row, total), sheet.number(row, total + 1), points];
  });
}

const expected = projectFigures.map(([name, target, actual]) => [
  name,
  target,
  actual,
  Math.round((1e8 * actual) / target) / 1e6,
]);

describe('zielcheck consolidate', () => {
  it('puts six partners’ reports together to the project’s totals', async () => {
    const { exitCode, out, error } = await consolidate('berichte', '--out', 'gesamt.xlsx');
    expect(error).toBe('');
    expect([exitCode, out]).toEqual([
      0,
      'gesamt.xlsx geschrieben: Indikatoren 12 · Partner 6 · Konflikte 0\n',
    ]);
    const [table, conflicts, origins] = sheetsOf(written('gesamt.xlsx'));
    expect(totalsIn(table)).toEqual(expected);
    expect(table?.formula(5, 14)).toBe('=SUM(C6,E6,G6,I6,K6,M6)');
    expect(table?.formula(5, 16)).toBe('=IFERROR(P6/O6,"")');
    expect(conflicts?.text(1, 0)).toBe('Keine Konflikte.');
    // Every number is traced: the cell named in the report holds it, and so does the cell named here.
    for (let row = 1; row <= 144; row += 1) {
      if (table === undefined || origins === undefined) throw new Error('no sheet of origins');
      const [source] = sheetsOf(written(path.join('berichte', path.basename(origins.text(row, 5)))));
      const number = origins.number(row, 4);
      expect([numberAt(table, origins.text(row, 0)), numberAt(source, origins.text(row, 7))]).toEqual([
        number,
        number,
      ]);
    }
    expect(origins?.used?.bottom).toBe(144);
  });

  it('is a workbook that Zielcheck reads: a series per partner and one of totals', async () => {
    await consolidate('berichte', '--out', 'lesbar.xlsx');
    const [table] = sheetsOf(written('lesbar.xlsx'));
    if (table === undefined) throw new Error('no sheet');
    const { tables } = checkSheet(table, {});
    expect(tables.map(({ table: { series } }) => series)).toEqual([...PARTNERS, 'Gesamt']);
    expect(tables.at(-1)?.counts).toMatchObject({ met: 10, under: 1, critical: 1 });
  });

  it.each(['de', 'en'] as const)('has no other sheet that is taken for a table, in %s', async (lang) => {
    for (const reports of [['AWO.xlsx'], ['AWO.xlsx', 'BBI.xlsx'], ['.']]) {
      const files = reports.map((file) => path.join('berichte', file));
      await consolidate(...files, '--out', 'listen.xlsx', '--force', '--lang', lang);
      const [, ...lists] = sheetsOf(written('listen.xlsx'));
      expect(lists.map((sheet) => checkSheet(sheet, {}).tables.length)).toEqual([0, 0]);
    }
  });

  it('is a file that an office program opens without repair', async () => {
    await consolidate('berichte', '--out', 'heil.xlsx');
    expect(packageProblems(written('heil.xlsx'))).toEqual([]);
    writeReport(path.join(folder, 'wenig'), 'A.xlsx', [['Kurse & <mehr>', 'Anzahl', 1, 1]]);
    await consolidate('wenig', '--out', 'wenig.xlsx');
    expect(packageProblems(written('wenig.xlsx'))).toEqual([]);
  });

  const office = libreOffice === undefined ? it.skip : it;
  office(
    `opens in LibreOffice, which calculates the same${libreOffice === undefined ? ` (${LIBREOFFICE_MISSING})` : ''}`,
    async () => {
      await consolidate('berichte', '--out', 'rechnen.xlsx', '--lang', 'en');
      const [table] = sheetsOf(recalculate(written('rechnen.xlsx')));
      expect(table?.name).toBe('Consolidated');
      expect(totalsIn(table)).toEqual(expected);
    },
    120_000,
  );

  it('writes texts of reports as text, names conflicts, and leaves what exists alone', async () => {
    writeReport(path.join(folder, 'streit'), '=1+1.xlsx', [['=HYPERLINK("http://x")', 'Anzahl', 1, 1]]);
    writeReport(path.join(folder, 'streit'), 'B.xlsx', [['Kurse', 'Anzahl', 2, 1]]);
    const first = await consolidate('streit', '--out', 'streit.xlsx');
    expect(first.exitCode).toBe(1);
    const [table, conflicts, origins] = sheetsOf(written('streit.xlsx'));
    expect(table?.text(5, 0)).toBe('=HYPERLINK("http://x")');
    for (const sheet of [table, conflicts, origins])
      for (let column = 0; column < 10; column += 1)
        expect(sheet?.formula(5, column) ?? '=').toMatch(/^=(SUM|IFERROR|$)/);
    expect(conflicts?.text(1, 1)).toBe('Fehlt bei: B');
    const again = await consolidate('streit', '--out', 'streit.xlsx');
    expect([again.exitCode, again.out]).toEqual([2, '']);
    expect(again.error).toContain('gibt es schon');
    expect((await consolidate('streit', '--out', 'streit.xlsx', '--force')).exitCode).toBe(1);
  });

  it.each([
    ['named', (input: string) => input],
    ['over a symbolic link', (input: string, link: string) => (symlinkSync(input, link), link)],
    ['over a second name', (input: string, link: string) => (linkSync(input, link), link)],
  ])('never writes over a report, not even with --force (%s)', async (kind, outOf) => {
    const place = path.join(folder, `eingabe ${kind}`);
    writePartnerReports(place);
    const input = path.join(place, 'IMA.xlsx');
    const before = readFileSync(input);
    const out = outOf(input, path.join(place, 'gesamt.xlsx'));
    for (const reports of [[input], [place], [path.join(place, '*.xlsx'), input]]) {
      const { exitCode, error } = await consolidate(...reports, '--out', out, '--force');
      expect([exitCode, error]).toEqual([2, expect.stringContaining('ist einer der Berichte') as string]);
    }
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(readdirSync(place).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('goes on without a report that cannot be read', async () => {
    writePartnerReports(path.join(folder, 'lücken'));
    writeFileSync(path.join(folder, 'lücken', 'IMA.xlsx'), 'kaputt');
    const { exitCode, out, error } = await consolidate('lücken', '--out', 'lücken.xlsx');
    expect(exitCode).toBe(2);
    expect(out).toContain('Partner 5');
    expect(error).toContain('IMA.xlsx: ');
  });

  it('names partners as the standard workbooks name them: by their reports, or by sub-projects', async () => {
    const books = path.join(folder, 'mappen');
    mkdirSync(books);
    const own = standardWorkbook(
      { indicators: [{ id: 'k', name: 'Kurse', target: 10 }] },
      { language: 'de', today: '2026-06-30' },
    );
    for (const [file, name, actual] of [
      ['1.xlsx', 'AWO', 4],
      ['2.xlsx', 'BBI', 5],
    ] as const)
      writeFileSync(path.join(books, file), fillBook(fillBook(own, 1, { E5: actual }), 0, { B8: name }));
    await consolidate('mappen', '--out', 'namen.xlsx');
    const [table] = sheetsOf(written('namen.xlsx'));
    expect([2, 4].map((column) => [table?.text(3, column), table?.number(5, column + 1)])).toEqual([
      ['AWO', 4],
      ['BBI', 5],
    ]);
    const many = standardWorkbook(manySided, { language: 'de', today: '2026-06-30' });
    writeFileSync(path.join(folder, 'teilprojekte.xlsx'), fillBook(many, 1, { I5: 8 }));
    await consolidate('teilprojekte.xlsx', '--out', 'teile.xlsx');
    const [parts] = sheetsOf(written('teile.xlsx'));
    expect([3, 5, 7].map((column) => parts?.text(3, column))).toEqual([
      'Werkstatt (AWO)',
      'Werkstatt (BBI)',
      'IMA',
    ]);
  });

  it('says what is missing in the call', async () => {
    expect((await consolidate('berichte')).error).toContain('Es fehlt die Angabe --out.');
    expect((await consolidate('berichte', '--out', 'gesamt.csv')).error).toContain('auf .xlsx endet');
    expect((await consolidate('berichte', '--out', 'nirgends/gesamt.xlsx')).error).toContain(
      'nicht schreiben',
    );
  });
});
