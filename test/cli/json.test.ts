import { reportSchema } from '../../src/cli/contract';
import { checks } from '../../src/checks';
import { checkIds } from '../../src/model';
import { needProfile } from '../support/needProfile';
import { run } from './run';

async function json(...argv: readonly string[]) {
  const { exitCode, out, error } = await run(['check', ...argv, '--format', 'json']);
  expect(error).toBe('');
  return { exitCode, report: reportSchema.parse(JSON.parse(out)) };
}

describe('zielcheck check --format json', () => {
  it('reports the table of MEHRLiN', async () => {
    const { exitCode, report } = await json('mehrlin.xlsx');
    expect(exitCode).toBe(0);
    const [file] = report.files;
    expect(file?.file).toBe('mehrlin.xlsx');
    expect(file?.error).toBeNull();
    const [table] = file?.tables ?? [];
    expect(file?.tables).toHaveLength(1);
    expect(table?.sheet).toBe('Indikatoren');
    expect(table?.range).toBe('C5:F17');
    expect(table?.columns).toEqual({ indicator: 'C', target: 'D', actual: 'E', percent: 'F' });
    expect(table?.rows.map(({ row }) => row)).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    expect(table?.rows.filter(({ status }) => status !== 'met')).toEqual([
      {
        row: 8,
        indicator: 'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
        target: 80,
        actual: 55,
        achievement: 68.75,
        status: 'under',
      },
      {
        row: 12,
        indicator: 'Anzahl in Ausbildung vermittelter Teilnehmender',
        target: 30,
        actual: 18,
        achievement: 60,
        status: 'critical',
      },
    ]);
    expect(table?.rows[8]).toMatchObject({ target: 2000, actual: 10360, achievement: 518 });
    expect(file?.summary).toEqual({
      tables: 1,
      rows: 12,
      met: 10,
      near: 0,
      under: 1,
      critical: 1,
      open: 0,
      undefined: 0,
      unclear: 0,
      notDue: 0,
      errors: 0,
      warnings: 6,
      infos: 4,
    });
  });

  it('reports the findings of MEHRLiN', async () => {
    const { report } = await json('mehrlin.xlsx');
    const findings = report.files[0]?.findings ?? [];
    expect(findings.filter(({ check }) => check === 'under-target')).toEqual([
      {
        check: 'under-target',
        severity: 'warning',
        sheet: 'Indikatoren',
        range: 'C8:F8',
        indicator: 'Anzahl teilnehmender Erwerbstätiger an Bildungs- und Qualifizierungsmaßnahmen',
        found: 68.75,
        expected: 100,
        difference: -31.25,
        message: expect.stringContaining('25 fehlen'),
        fixable: false,
      },
      expect.objectContaining({ range: 'C12:F12', found: 60, message: expect.stringContaining('12 fehlen') }),
    ]);
    const texts = findings.filter(({ check }) => check === 'number-as-text');
    expect(texts).toMatchObject([
      { range: 'D14', found: '2.000', expected: 2000, fixable: true, count: 3, cells: ['D14', 'E14', 'F16'] },
    ]);
    expect(texts[0]?.places?.map(({ range, found, expected }) => [range, found, expected])).toEqual([
      ['D14', '2.000', 2000],
      ['E14', '10.360', 10360],
      ['F16', '1.160', 1160],
    ]);
    expect(findings.filter(({ check }) => check.startsWith('percent-'))).toEqual([]);
  });

  it('finds the same in the English workbook', async () => {
    const [german, english] = (await json('mehrlin.xlsx', 'mehrlin-en.xlsx', '--lang', 'en')).report.files;
    expect(english?.summary).toEqual(german?.summary);
    expect(english?.findings[0]?.message).toContain('25 missing');
  });

  it('finds each mistake once', async () => {
    const { exitCode, report } = await json('alles-was-schiefgehen-kann.xlsx');
    expect(exitCode).toBe(1);
    const found = report.files[0]?.findings.map(({ check, sheet, range }) => `${check} ${sheet}!${range}`);
    // The workbook claims no reference values.
    const expected = checkIds.filter((id) => checks[id].level !== 'claim' && !needProfile.has(id));
    expect(found?.map((finding) => finding.split(' ')[0]).toSorted()).toEqual(expected.toSorted());
  });

  it('names rows with numbers that are not judged, with the reason', async () => {
    const { report } = await json('alles-was-schiefgehen-kann.xlsx');
    const table = report.files[0]?.tables.find(({ sheet }) => sheet === 'Formeln und Summen');
    expect(table?.others).toEqual([{ row: 10, reason: 'total' }]);
    expect(table?.rows.map(({ row }) => row)).not.toContain(10);
  });

  it('reports several tables, also Excel tables and percent formats', async () => {
    const { report } = await json('mehrere-tabellen.xlsx');
    const file = report.files[0];
    expect(file?.tables.map(({ sheet, range }) => `${sheet}!${range}`)).toEqual([
      'Bildungswerk!B4:E8',
      'Nachbarschaftstreff!A3:E7',
      'Stadtteilladen!A4:D6',
      'Stadtteilladen!A11:D13',
    ]);
    expect(file?.tables[1]?.columns).toEqual({
      code: 'A',
      indicator: 'B',
      target: 'C',
      actual: 'D',
      percent: 'E',
    });
    expect(file?.findings.filter(({ check }) => check.startsWith('percent-'))).toEqual([]);
  });

  it('lists the most serious findings when there are too many', async () => {
    const whole = (await json('alles-was-schiefgehen-kann.xlsx')).report.files[0];
    const { exitCode, report } = await json('alles-was-schiefgehen-kann.xlsx', '--max-errors', '3');
    const file = report.files[0];
    expect(exitCode).toBe(1);
    expect(file?.findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
    expect(file?.findingsDropped).toBe((whole?.findings.length ?? 0) - 3);
    expect(file?.summary).toEqual(whole?.summary);
  });

  it('reports files that cannot be used beside the others', async () => {
    const { exitCode, report } = await json('leer.xlsx', 'nirgends.xlsx', 'mehrlin.xlsx');
    expect(exitCode).toBe(2);
    expect(report.files.map(({ file, error }) => [file, error?.code])).toEqual([
      ['leer.xlsx', 'no-table'],
      ['nirgends.xlsx', 'not-found'],
      ['mehrlin.xlsx', undefined],
    ]);
    expect(report.files[0]).toMatchObject({ tables: [], findings: [], summary: { tables: 0, rows: 0 } });
    expect(report.files[2]?.summary.rows).toBe(12);
  });
});
