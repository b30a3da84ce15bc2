import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { formatPlaces, formatRange } from '../../src/model';
import type { CheckId, CheckResult } from '../../src/model';
import { checkTexts } from '../support/checkTexts';
import { mehrlin } from '../support/mehrlin';
import { sheetOf } from '../support/sheet';

const rangesOf = (result: CheckResult, id: CheckId): string[] =>
  result.findings.filter(({ check }) => check === id).map(({ range }) => formatRange(range));

describe('the table of MEHRLiN', () => {
  const result = checkSheet(sheetOf(mehrlin), {});

  it('misses two of twelve targets', () => {
    const [table] = result.tables;
    const rows = [...(table?.rows ?? [])];
    expect(rows.map(({ achievement, status }) => [achievement, status])).toEqual([
      [112.413793103448, 'met'],
      [134.857142857143, 'met'],
      [68.75, 'under'],
      [600, 'met'],
      [184, 'met'],
      [286, 'met'],
      [60, 'critical'],
      [130, 'met'],
      [518, 'met'],
      [241.666666666667, 'met'],
      [1160, 'met'],
      [180, 'met'],
    ]);
    expect(rows[8]).toMatchObject({ row: 9, target: 2000, actual: 10360 });
  });

  it('gives exactly these findings', () => {
    expect(
      result.findings.map(({ check, severity, ...places }) => `${check} ${severity} ${formatPlaces(places)}`),
    ).toEqual([
      'under-target warning A4:D4',
      'over-achievement warning A5:D5',
      'over-achievement info A6:D6',
      'over-achievement info A7:D7',
      'under-target warning A8:D8',
      'number-as-text warning B10, C10, D12',
      'over-achievement warning A10:D10',
      'over-achievement info A11:D11',
      'over-achievement warning A12:D12',
      'over-achievement info A13:D13',
    ]);
    expect(result.summary).toEqual({
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

  it('says how many are missing, in both languages', () => {
    const messages = result.findings
      .filter(({ check }) => check === 'under-target')
      .map((finding) => [
        describeFinding(finding, checkTexts.de).message,
        describeFinding(finding, checkTexts.en).message,
      ]);
    expect(messages).toEqual([
      [
        'Unter dem Ziel: 55 von 80 sind 68,75\u00A0%, 25 fehlen.',
        'Below target: 55 of 80 is 68.75%, 25 missing.',
      ],
      [
        'Weit unter dem Ziel: 18 von 30 sind 60\u00A0%, 12 fehlen.',
        'Far below target: 18 of 30 is 60%, 12 missing.',
      ],
    ]);
  });

  it('offers numbers for the three texts', () => {
    const fixes = result.findings
      .filter(({ check }) => check === 'number-as-text')
      .flatMap(({ fix }) => fix?.writes ?? []);
    expect(fixes).toMatchObject([
      { row: 9, column: 1, value: 2000 },
      { row: 9, column: 2, value: 10360 },
      { row: 11, column: 3, value: 1160 },
    ]);
  });

  it('is the same table at C5, below a title and above a source', () => {
    const rows = [...mehrlin, [], ['Quelle: Projektkoordination MEHRLiN']];
    const sheet = sheetOf([['Ergebnisse 2011–2014'], ...rows], { at: 'C4' });
    const moved = checkSheet(sheet, {});
    expect(formatRange(moved.tables[0]?.table.range ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe(
      'C5:F17',
    );
    expect(rangesOf(moved, 'under-target')).toEqual(['C8:F8', 'C12:F12']);
    expect(moved.findings).toHaveLength(result.findings.length);
  });
});
