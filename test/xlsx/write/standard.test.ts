import { checkSheet } from '../../../src/engine';
import type { CheckResult } from '../../../src/model';
import { readProfileText } from '../../../src/profile';
import type { Profile } from '../../../src/profile';
import { checks } from '../../../src/checks';
import { standardWorkbook } from '../../../src/xlsx/write';
import { readWorkbook } from '../../../src/xlsx/read';
import { elements, packageProblems, partsOf } from '../../support/ooxml';
import { manySided, profiles } from './profiles';

const today = '2026-06-30';
const make = (profile: Profile, language: 'de' | 'en' = 'de'): Uint8Array =>
  standardWorkbook(profile, { language, today });

function checked(bytes: Uint8Array, profile: Profile): readonly CheckResult[] {
  return readWorkbook(bytes).sheets.map((sheet) => checkSheet(sheet, profile, { today }));
}

const everyBook = Object.keys(profiles).flatMap((id) => [
  [id, 'de'],
  [id, 'en'],
]) as [string, 'de' | 'en'][];

describe.each(everyBook)('the workbook of %s in %s', (id, language) => {
  const profile = profiles[id] ?? {};

  it('is a whole package: every part typed, every relation leading somewhere', () => {
    expect(packageProblems(make(profile, language))).toEqual([]);
  });

  it('is open when it is empty: one table, nothing red, nothing wrong, nothing to ask', () => {
    const results = checked(make(profile, language), profile);
    const tables = results.flatMap((result) => result.tables);
    expect(tables.map(({ table }) => table.confidence >= 0.65)).toEqual([true]);
    const rows = tables.flatMap((table) => Array.from(table.rows, ({ status }) => status));
    expect(new Set(rows)).toEqual(new Set(profile.indicators === undefined ? [] : ['open']));
    const told = results.flatMap(({ findings }) => findings.map(({ check }) => check));
    expect(new Set(told)).toEqual(new Set(id === 'manySided' ? ['actual-missing'] : []));
  });

  it('carries its profile', () => {
    const [text] = readWorkbook(make(profile, language)).stored.profile;
    expect(readProfileText(text ?? '', 'de', { checks })).toEqual({ profile });
  });

  it('is protected without a password, with cells to fill in, rules and hints for them', () => {
    const parts = partsOf(make(profile, language));
    const sheets = [...parts].filter(([name]) => /^xl\/worksheets\/sheet/.test(name));
    expect(sheets.map(([, xml]) => elements(xml, 'sheetProtection')[0])).toEqual(
      sheets.map(() => ({ sheet: '1', formatCells: '0', formatColumns: '0', formatRows: '0' })),
    );
    for (const [name, xml] of sheets.slice(0, 3)) {
      const rules = elements(xml, 'dataValidation');
      expect([name, rules.length > 0]).toEqual([name, true]);
      for (const { prompt = '', promptTitle = '', error = '' } of rules)
        expect([prompt.length < 256, prompt !== '', promptTitle.length < 33, error !== '']).toEqual(
          Array.from({ length: 4 }, () => true),
        );
    }
  });
});

describe('the standard workbook', () => {
  it('is the same bytes every time', () => {
    expect(make(manySided)).toEqual(make(manySided));
  });

  it('writes what the profile says as text: no formula but those of the percentages', () => {
    const { sheets } = readWorkbook(make(manySided));
    const [project, indicators] = sheets;
    expect([project?.text(0, 0), project?.text(4, 0)]).toEqual([
      '=1+1 & <Bericht>',
      '=HYPERLINK("http://x")',
    ]);
    expect(indicators?.text(8, 1)).toBe('=HYPERLINK("http://y")');
    const formulas = sheets.flatMap((sheet) => {
      const { bottom = 0, right = 0 } = sheet.used ?? {};
      return Array.from({ length: (bottom + 1) * (right + 1) }, (_, index) =>
        sheet.formula(Math.floor(index / (right + 1)), index % (right + 1)),
      ).filter((formula) => formula !== undefined);
    });
    expect(formulas).toHaveLength(30);
    expect(formulas[0]).toBe(
      '=IF(COUNT(H5,I5)<2,"",IF(H5=0,"",IF(IF(ISNUMBER(G5),G5<>H5,FALSE),(I5-G5)/(H5-G5),IF(F5="weniger ist besser",IF(I5=0,"",H5/I5),I5/H5))))',
    );
  });

  it('has a row per sub-project, indicator and period', () => {
    const sheet = readWorkbook(make(manySided)).sheets[1];
    const row = (at: number): unknown[] =>
      Array.from({ length: 9 }, (_, column) => sheet?.text(at, column) || sheet?.number(at, column));
    expect(row(3)).toEqual([
      'Code',
      'Indikator',
      'Einheit',
      'Teilprojekt',
      'Zeitraum',
      'Richtung',
      'Ausgangswert',
      'Zielwert',
      'Ergebnis',
    ]);
    expect(row(4).slice(0, 6)).toEqual([
      'kurse',
      'Kurse',
      'Anzahl',
      'Werkstatt (AWO)',
      '2025',
      'mehr ist besser',
    ]);
    expect(row(33).slice(0, 6)).toEqual([
      'beratene',
      'Beratene',
      'Personen',
      'IMA',
      '2026',
      'mehr ist besser',
    ]);
    expect(sheet?.tables.map(({ name }) => name)).toEqual(['Indikatorentabelle']);
  });
});
