import { describeFinding } from '../../src/checks';
import { checkSheet, mergeResults } from '../../src/engine';
import { formatAddress } from '../../src/model';
import type { Profile } from '../../src/profile';
import { checkTexts } from '../support/checkTexts';
import type { Table } from '../support/findings';
import { sheetOf, type LiteralCell } from '../support/sheet';

const HEAD = ['Indikator', 'Zielwert', 'Ergebnis'] as const;
const link = (f: string, v: number): LiteralCell => ({ v, f });
const nord: Table = [HEAD, ['Kurse', 10, 11], ['Fahrten', 20, 21], ['Plätze', 30, 30], ['Treffen', 5, 6]];

type Sheets = Readonly<Record<string, Table>>;
function merged(sheets: Sheets, profile: Profile = {}): ReturnType<typeof mergeResults> {
  return mergeResults(
    Object.entries(sheets).map(([name, rows]) => checkSheet(sheetOf(rows, { name }), profile)),
  );
}
const told = (sheets: Sheets, profile: Profile = {}): string[] =>
  merged(sheets, profile)
    .findings.filter(({ check }) => check === 'figure-differs')
    .map(({ messageId, sheet, range }) => `${messageId} ${formatAddress(sheet, range)}`);

describe('an overview', () => {
  const linked: Table = [
    HEAD,
    ['Kurse', link('=Nord!B2', 10), link('=Nord!C2', 11)],
    ['Fahrten', link('=Nord!B3', 20), 24],
  ];

  it('that takes figures of another sheet, and one that is typed, is told where it differs', () => {
    expect(told({ Nord: nord, Stand: linked })).toEqual(['actual Stand!C3']);
    expect(told({ Stand: linked, Nord: nord })).toEqual(['actual Stand!C3']);
    const { findings, summary } = merged({ Nord: nord, Stand: linked });
    const finding = findings.find(({ check }) => check === 'figure-differs');
    expect(finding).toMatchObject({ found: 24, expected: 21, difference: 3, severity: 'warning' });
    expect(summary.warnings).toBe(findings.filter(({ severity }) => severity === 'warning').length);
    expect(finding && describeFinding(finding, checkTexts.de).message).toBe(
      'Hier steht als Ergebnis 24, in Nord!C3 für denselben Indikator 21.',
    );
  });

  it('that takes the figure of another row is told, too', () => {
    const slipped: Table = [
      HEAD,
      ['Kurse', link('=Nord!B2', 10), link('=Nord!C2', 11)],
      ['Fahrten', link('=Nord!B3', 20), link('=Nord!C4', 30)],
      ['Plätze', link('=Nord!B4', 30), link('=Nord!C4', 30)],
    ];
    expect(told({ Nord: nord, Stand: slipped })).toEqual(['actual Stand!C3']);
  });

  it('by its name, that agrees with nearly all, is told where it does not', () => {
    const typed: Table = [
      HEAD,
      ['Kurse', 10, 11],
      ['Fahrten', 20, 21],
      ['Plätze', 30, 30],
      ['Treffen', 5, 7],
    ];
    expect(told({ Nord: nord, Übersicht: typed })).toEqual(['actual Übersicht!C5']);
    expect(told({ Summary: typed, Nord: nord })).toEqual(['actual Summary!C5']);
    // Without the name it may be another place.
    expect(told({ Nord: nord, Süd: typed })).toEqual([]);
  });

  it('may show fewer decimals', () => {
    const fine: Table = [
      HEAD,
      ['Kurse', 10, 10.4],
      ['Fahrten', 20, 21],
      ['Plätze', 30, 30],
      ['Treffen', 5, 6],
    ];
    const rounded: Table = [
      HEAD,
      ['Kurse', 10, 10],
      ['Fahrten', 20, 21],
      ['Plätze', 30, 30],
      ['Treffen', 5, 6],
    ];
    expect(told({ Nord: fine, Übersicht: rounded })).toEqual([]);
  });

  it('is not told where the check is switched off', () => {
    expect(told({ Nord: nord, Stand: linked }, { checks: { 'figure-differs': 'off' } })).toEqual([]);
    const { findings } = merged({ Nord: nord, Stand: linked }, { checks: { 'figure-differs': 'error' } });
    expect(findings.find(({ check }) => check === 'figure-differs')?.severity).toBe('error');
  });
});

describe('what is another figure of the same name', () => {
  const other: Table = [HEAD, ['Kurse', 10, 9], ['Fahrten', 20, 25], ['Plätze', 30, 14], ['Treffen', 5, 5]];
  const unchanged: Table = [
    HEAD,
    ['Kurse', 10, 11],
    ['Fahrten', 20, 21],
    ['Plätze', 30, 30],
    ['Treffen', 5, 9],
  ];
  const sums: Table = [
    HEAD,
    ['Kurse', link('=Nord!B2+Süd!B2', 20), link('=Nord!C2+Süd!C2', 20)],
    ['Fahrten', link('=Nord!B3+Süd!B3', 40), link('=Nord!C3+Süd!C3', 46)],
  ];

  it.each<[string, Sheets]>([
    ['of another partner', { AWO: nord, Caritas: other }],
    ['of another year', { 2024: nord, 2025: unchanged }],
    ['of the next quarter', { 'Q1 2025': nord, 'Q2 2025': unchanged }],
    ['of all partners together', { Nord: nord, Süd: other, Gesamt: sums }],
    ['of an overview of a year', { 'Übersicht 2025': unchanged, 'Bericht 2024': nord }],
  ])('%s is left alone', (_, sheets) => {
    expect(told(sheets)).toEqual([]);
  });

  it('in another unit, or twice in one table, is left alone', () => {
    const unit = (name: string, factor: number): Table => [
      ['Indikator', `Zielwert [${name}]`, `Ergebnis [${name}]`],
      ['Kurse', 10, 11],
      ['Fahrten', 20, 21],
      ['Plätze', 30, 30],
      ['Treffen', 5, 6 * factor],
    ];
    expect(told({ Nord: unit('h', 1), Übersicht: unit('PT', 2) })).toEqual([]);
    const twice: Table = [...nord, ['Treffen', 5, 8]];
    expect(told({ Nord: nord, Übersicht: twice })).toEqual([]);
  });
});
