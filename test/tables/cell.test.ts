import type { ColumnStyle, Reading } from '../../src/model';
import { findTables, isPrompt, readCell, readRow } from '../../src/tables';
import { sheetOf, type LiteralCell } from '../support/sheet';

const german: ColumnStyle = { numberStyle: 'german', undecided: false };

function reading(cell: LiteralCell, asPercent = false): Reading {
  // A neighbour keeps the sheet from being empty.
  return readCell(sheetOf([[cell, 'x']]), 0, 0, german, asPercent);
}
const number = (value: number): Reading => ({ kind: 'number', value, asText: false, ambiguous: false });

describe('readCell', () => {
  it('takes a numeric cell as the decimal that Excel shows', () => {
    expect(reading(12.5)).toEqual(number(12.5));
    expect(reading(0.1 + 0.2)).toEqual(number(0.3));
    expect(reading(1.005)).toEqual(number(1.005));
    expect(reading(1e21)).toEqual(number(1e21));
    expect(reading({ v: 0.6, format: '0%' })).toEqual(number(0.6));
  });

  it.each([
    [0.6, '0%', 60],
    [0.07, '0.00%', 7],
    [0.6875, '0 %', 68.75],
    [1 / 3, '0.0%', 33.3333333333333],
    [11.6, '[Red]0%;-0%', 1160],
    [0.1 + 0.2, '0%', 30],
    [69, '0" %"', 69],
    [69, '0\\%', 69],
    [69, 'General', 69],
    [0.69, 'General', 0.69],
  ])('reads the percentage %p formatted %p as %p points', (v, format, points) => {
    expect(reading({ v, format }, true)).toEqual(number(points));
  });

  it.each(['-', '–', '—', '.', '…', '...', 'x', 'X', '/', 'k. A.', 'k.A.', 'n/a', 'N/A', 'entfällt', ' – '])(
    'keeps the sign %p as what it is, never 0',
    (sign) => {
      expect(reading(sign)).toEqual({ kind: 'special', sign: sign.trim() });
    },
  );

  it.each([
    'kein Ziel',
    'ohne Zielwert',
    'no target',
    'offen',
    'Offen',
    'ausstehend',
    'steht noch aus',
    'liegt noch nicht vor',
    'noch nicht erhoben',
    'wird nachgereicht',
    '(noch offen)',
    'tbd',
    'TBD',
    'pending',
    'to be confirmed',
    'not yet available',
    '·',
    '...',
  ])('takes %p for no result yet', (sign) => {
    expect(reading(sign).kind).toBe('special');
  });

  it.each([
    'Bitte auswählen',
    'Bitte wählen Sie …',
    'bitte eintragen',
    'Please select an option',
    'Choose an item.',
    '< Select >',
    '[Auswahl]',
    '– bitte wählen –',
    'Wählen Sie ein Element aus.',
    '[Bitte Indikator eintragen]',
    '[Zahl]',
    '<Indikator 2>',
  ])('takes the prompt %p for an empty cell', (prompt) => {
    expect(reading(prompt)).toEqual({ kind: 'empty' });
    expect(isPrompt(prompt)).toBe(true);
  });

  it.each([
    'Auswahl',
    'Zahl',
    '- Ergebnis',
    '[Bäume]',
    'Offene Stellen',
    'Selected places',
    'offene Beratung',
    'Bitte um Rückruf',
  ])('does not take %p for a sign or a prompt', (text) => {
    expect(reading(text).kind).toBe('unreadable');
  });

  it('takes what nobody sees for nothing', () => {
    expect(reading('\u200B')).toEqual({ kind: 'empty' });
    expect(reading('\u200B–\uFEFF')).toEqual({ kind: 'special', sign: '–' });
  });

  it('tells errors from texts that look like errors, and blanks from both', () => {
    expect(reading({ v: '#DIV/0!', error: true })).toEqual({ kind: 'error', code: '#DIV/0!' });
    expect(reading('#DIV/0!')).toEqual({ kind: 'unreadable', text: '#DIV/0!' });
    expect(reading(' \u00A0 ')).toEqual({ kind: 'empty' });
    expect(reading(null)).toEqual({ kind: 'empty' });
    expect(reading(true)).toEqual({ kind: 'unreadable', text: 'TRUE' });
    expect(reading({ v: true, shown: 'WAHR' })).toEqual({ kind: 'unreadable', text: 'WAHR' });
  });

  it('keeps the percent sign of a text as its unit', () => {
    expect(reading('69 %', true)).toEqual({
      kind: 'number',
      value: 69,
      asText: true,
      ambiguous: false,
      unit: '%',
    });
  });
});

describe('the style of a column', () => {
  const styleOf = (values: readonly LiteralCell[], language: 'de' | 'en'): unknown => {
    const rows = values.map((value, index): readonly LiteralCell[] => [`Kurs ${index}`, value, 1]);
    return findTables(sheetOf([['Indikator', 'Zielwert', 'Ergebnis'], ...rows]), { language }).tables[0]
      ?.styles.target;
  };

  it('is voted by the texts that only one language writes', () => {
    expect(styleOf(['1.160', '12,5'], 'en')).toEqual({ numberStyle: 'german', undecided: false });
    expect(styleOf(['1,160', '1,160,000'], 'de')).toEqual({ numberStyle: 'english', undecided: false });
    expect(styleOf(['12,5', '12.5', '7,5'], 'en')).toEqual({ numberStyle: 'german', undecided: false });
  });

  it('is that of official statistics where their signs stand', () => {
    expect(styleOf(['(12)', '/', 7], 'de')).toEqual({
      numberStyle: 'german',
      undecided: true,
      official: true,
    });
    expect(styleOf(['(12)', '–', 7], 'de')).toEqual({ numberStyle: 'german', undecided: true });
  });

  it('follows the language of the headers where no text decides, and says that nothing decided', () => {
    expect(styleOf(['1.160', 7, 'k. A.'], 'de')).toEqual({ numberStyle: 'german', undecided: true });
    expect(styleOf(['1.160', 7], 'en')).toEqual({ numberStyle: 'german', undecided: true });
  });
});

describe('readRow', () => {
  it('reads every role, names on one line, and nothing for roles without a column', () => {
    const sheet = sheetOf([
      ['Nr.', 'Indikator', 'Einheit', 'Basiswert', 'Soll', 'Ist'],
      [1.1, ' Kurse\nfür  Eltern ', 'Stück', 2, '10 Std.', null],
      [1.2, 7, null, '–', 5, 5],
    ]);
    const [table] = findTables(sheet, { language: 'de' }).tables;
    if (table === undefined) throw new Error('no table');
    expect(readRow(sheet, table, 1)).toEqual({
      row: 1,
      code: '1.1',
      indicator: 'Kurse für Eltern',
      unit: 'Stück',
      baseline: number(2),
      target: { kind: 'number', value: 10, asText: true, ambiguous: false, unit: 'Std.' },
      actual: { kind: 'empty' },
      percent: undefined,
    });
    expect(readRow(sheet, table, 2)).toMatchObject({
      indicator: '7',
      baseline: { kind: 'special', sign: '–' },
    });
  });
});
