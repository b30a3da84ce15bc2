import { findTables } from '../../src/tables';
import { headerLanguage } from '../../src/tables/headers/headerLanguage';
import { sheetOf } from '../support/sheet';

describe('headerLanguage', () => {
  it.each([
    [['Indikator', 'Zielwert', 'Ergebnis'], 'de'],
    [['KPI', 'Soll [h]', 'Ist\n2024'], 'de'],
    [['Indicator', '2024 Target', 'Actual'], 'en'],
    [['KPI', 'Plan'], undefined],
    [[], undefined],
  ] as const)('%j is %s', (headers, language) => {
    expect(headerLanguage(headers)).toBe(language);
  });
});

describe('numbers that both languages can read', () => {
  it('are read in the language of the headers, whatever language is asked for', () => {
    const german = sheetOf([
      ['Indikator', 'Zielwert', 'Ergebnis'],
      ['Besuche', '2.000', 2300],
    ]);
    const english = sheetOf([
      ['Indicator', 'Target', 'Actual'],
      ['Visits', '2,000', 2300],
    ]);
    expect(findTables(german, { language: 'en' }).tables[0]?.styles.target?.numberStyle).toBe('german');
    expect(findTables(english, { language: 'de' }).tables[0]?.styles.target?.numberStyle).toBe('english');
  });

  it('stay German under German headers in an English Excel, and are called undecided', () => {
    const culture = { decimalSeparator: '.', groupSeparator: ',' };
    const style = (header: string): unknown =>
      findTables(
        sheetOf(
          [
            ['KPI', header, 'Ist'],
            ['Besuche', '2.000', 2300],
          ],
          { culture },
        ),
        { language: 'en' },
      ).tables[0]?.styles.target;
    expect(style('Zielwert')).toEqual({ numberStyle: 'german', undecided: true });
    const neutral = sheetOf(
      [
        ['KPI', 'Plan', 'Status Actual'],
        ['Visits', '2.000', 2300],
      ],
      { culture },
    );
    expect(findTables(neutral, { language: 'de' }).tables[0]?.styles.target).toEqual({
      numberStyle: 'english',
      undecided: false,
    });
  });
});
