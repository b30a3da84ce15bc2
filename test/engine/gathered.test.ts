import { describeFinding } from '../../src/checks';
import { checkSheet } from '../../src/engine';
import { formatPlaces, formatPlacesOn, formatRange } from '../../src/model';
import type { Finding } from '../../src/model';
import { checkTexts } from '../support/checkTexts';
import { findingsIn, GERMAN, toldIn } from '../support/findings';
import { sheetOf } from '../support/sheet';
import type { LiteralCell } from '../support/sheet';

const say = (finding: Finding | undefined): string =>
  finding === undefined ? '' : describeFinding(finding, checkTexts.de).message;

const HOURS = ['Aufgabe', 'Soll [h]', 'Ist [h]'];
const hours = (actual: LiteralCell, count = 12): LiteralCell[][] => [
  HOURS,
  ...Array.from({ length: count }, (_, index): LiteralCell[] => [`Aufgabe ${index + 1}`, index + 3, actual]),
];

describe('one cause in several places', () => {
  it('is one finding with all its cells, and says how many', () => {
    const [finding, ...rest] = findingsIn([
      GERMAN,
      ['Besuche', 20, '21', 105],
      ['Kurse', 30, 30, 100],
      ['Beratungen', '40', 40, '100'],
    ]);
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ check: 'number-as-text', count: 3, found: '21', expected: 21 });
    expect(finding?.cells?.map(formatRange)).toEqual(['C2', 'B4', 'D4']);
    expect(formatRange(finding?.range ?? { top: 0, left: 0, bottom: 0, right: 0 })).toBe('C2');
    expect(finding).not.toHaveProperty('indicator');
    expect(say(finding)).toBe('3 Zahlen sind als Text gespeichert, zum Beispiel „21“.');
  });

  it('names the column where it is empty in all rows', () => {
    const [finding, ...rest] = findingsIn(hours(null));
    expect(rest).toEqual([]);
    expect(finding?.cells?.map(formatRange)).toEqual(['C2:C13']);
    expect(say(finding)).toBe('„Ist [h]“ ist in allen 12 Zeilen leer: Es gibt noch kein Ergebnis.');
  });

  it('counts the rows where only some are empty', () => {
    const [finding] = findingsIn([...hours(null, 2), ['Abbau', 4, 4]]);
    expect(say(finding)).toBe('In 2 Zeilen gibt es ein Ziel, aber noch kein Ergebnis: Sie sind offen.');
  });

  it('keeps for each place what stands there, and one fix for all', () => {
    const [finding] = findingsIn([GERMAN, ['A', 80, 88, null], ['B', 30, 36, null], ['C', 10, 12, 120]]);
    expect(finding?.members).toMatchObject([
      { indicator: 'A', found: null, expected: 110 },
      { indicator: 'B', found: null, expected: 120 },
    ]);
    expect(finding?.fix?.writes.map(({ row, expected }) => [row, expected])).toEqual([
      [1, 110],
      [2, 120],
    ]);
  });

  it('is as it was where there is but one place', () => {
    const [finding] = findingsIn([GERMAN, ['A', 80, 88, null], ['B', 30, 36, 120]]);
    expect(finding).toMatchObject({ indicator: 'A', expected: 110 });
    expect(finding).not.toHaveProperty('cells');
    expect(finding).not.toHaveProperty('count');
  });

  it('keeps apart what is told by another word or number', () => {
    const broken = (v: string): LiteralCell => ({ v, error: true });
    expect(
      toldIn([
        GERMAN,
        ['A', 80, broken('#SPILL!'), null],
        ['B', 30, broken('#CALC!'), null],
        ['C', 1, 1, 100],
      ]),
    ).toEqual(['excel-error other C2', 'excel-error other C3']);
    expect(toldIn([GERMAN, ['A', 80, 40, 50], ['B', 80, 40, 50], ['C', 1, 1, 100]])).toEqual([
      'under-target critical A2:D2',
      'under-target critical A3:D3',
    ]);
  });

  it('counts as one in the summary, also where the list is cut', () => {
    const sheet = sheetOf(hours(null));
    const all = checkSheet(sheet, {});
    expect(all.summary).toMatchObject({ errors: 0, warnings: 1 });
    expect(all.findings[0]?.count).toBe(12);
    const none = checkSheet(sheet, {}, { maxFindings: 0 });
    expect(none).toMatchObject({ findings: [], findingsDropped: 1, summary: all.summary });
  });

  it('stays small over many rows, and joins neighbours to one range', () => {
    const [finding] = findingsIn(hours(null, 30_000));
    expect(finding?.count).toBe(30_000);
    expect(finding?.cells?.map(formatRange)).toEqual(['C2:C30001']);
    expect(finding?.members).toHaveLength(10_000);
  });

  it('is written with a few places and their number', () => {
    const scattered = Array.from({ length: 20 }, (_, index): LiteralCell[] => [
      `A${index}`,
      10,
      index % 2 === 0 ? '10' : 10,
      100,
    ]);
    const [finding] = findingsIn([GERMAN, ...scattered]);
    if (finding === undefined) throw new Error('nothing found');
    expect(formatPlaces(finding)).toBe('C2, C4, C6, C8, C10, C12, C14, C16 … (10)');
    expect(formatPlacesOn({ ...finding, sheet: 'Blatt 1' })).toMatch(/^'Blatt 1'!C2, C4/);
  });
});

describe('a missed target without an explanation', () => {
  const rows = [
    ['Indikator', 'Ziel', 'Ist', 'Begründung'],
    ['Kurse', 100, 60, null],
    ['Beratungen', 50, 20, 'Stelle unbesetzt'],
    ['Plätze', 10, 10, null],
  ];

  it('is one finding that says both', () => {
    expect(toldIn(rows)).toEqual(['under-target critical A2:D2', 'under-target critical A3:D3']);
    const [first, second] = findingsIn(rows);
    expect(first?.also).toMatchObject({ check: 'explanation-missing', messageId: 'empty' });
    expect(say(first)).toMatch(/40 fehlen\. Die Begründung fehlt\.$/);
    expect(second?.also).toBeUndefined();
  });

  it('is as serious as the more serious of both', () => {
    const [first] = findingsIn(rows, { checks: { 'explanation-missing': 'error' } });
    expect(first).toMatchObject({ check: 'under-target', severity: 'error' });
    const [milder] = findingsIn(rows, { checks: { 'explanation-missing': 'info' } });
    expect(milder).toMatchObject({ check: 'under-target', severity: 'warning' });
  });

  it('is told for itself where missed targets are not', () => {
    expect(toldIn(rows, { checks: { 'under-target': 'off' } })).toEqual(['explanation-missing empty D2']);
    expect(findingsIn(rows, { checks: { 'explanation-missing': 'off' } })[0]?.also).toBeUndefined();
  });
});
