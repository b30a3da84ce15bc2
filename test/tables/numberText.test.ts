import fc from 'fast-check';
import type { ColumnStyle } from '../../src/model';
import { parseNumber } from '../../src/tables';
import { styleVote } from '../../src/tables/cells/numberText';

const german: ColumnStyle = { numberStyle: 'german', undecided: false };
const english: ColumnStyle = { numberStyle: 'english', undecided: false };
const value = (text: string, style: ColumnStyle): number | undefined => parseNumber(text, style)?.value;

describe('parseNumber', () => {
  it.each([
    ['2.000', 2000],
    ['10.360', 10360],
    ['1.160', 1160],
    ['1.234.567,89', 1234567.89],
    ['12,5', 12.5],
    ['0,125', 0.125],
    ['-3', -3],
    ['−3', -3],
    ['–3', -3],
    ['+7', 7],
    ['628.929,54-', -628929.54],
    ['1 234,5', 1234.5],
    ['1\u00A0234', 1234],
    ['1\u202F234\u202F567', 1234567],
    ["1'234,50", 1234.5],
    ['1’234.50', undefined],
    ['50,-', 50],
    ['50,– €', 50],
    ['007', 7],
  ])('reads %p in a German column', (text, expected) => {
    expect(value(text, german)).toBe(expected);
  });

  it.each([
    ['2,000', 2000],
    ['1,234,567.89', 1234567.89],
    ['12.5', 12.5],
    ['.5', 0.5],
    ['1.160', 1.16],
    ['$1,500', 1500],
    ["1'234.50", 1234.5],
  ])('reads %p in an English column', (text, expected) => {
    expect(value(text, english)).toBe(expected);
  });

  it.each(['10.36', '1.16.0', '12.3456', '1.2345,6', '0.125'])(
    'does not guess at %p in a German column',
    (text) => {
      expect(value(text, german)).toBeUndefined();
    },
  );

  it.each([
    '5 von 6',
    '10 FGDs',
    'ausstehend',
    'offen',
    'Ja',
    '3\n5',
    '3/5',
    '2 und 3',
    '2014–2020',
    '15–12',
    'über 5 Jahre alt',
    '2024-12-31',
    '3.12.',
    '12:30',
    '1e5',
    '#DIV/0',
    '--5',
    '-5-',
    '1,2,3',
    '12 34',
    '',
    '€',
    '%',
    'VF-56',
  ])('says that %p is not one number', (text) => {
    expect(value(text, german)).toBeUndefined();
    expect(value(text, english)).toBeUndefined();
  });

  it.each([
    ['69 %', 69, '%'],
    ['69%', 69, '%'],
    ['68,75 v. H.', 68.75, 'v. H.'],
    ['1.200 €', 1200, '€'],
    ['€ 1.200', 1200, '€'],
    ['EUR 5', 5, 'EUR'],
    ['12 TEUR', 12, 'TEUR'],
    ['1,5 Mio. €', 1.5, 'Mio. €'],
    ['18 TN', 18, 'TN'],
    ['18 Pers.', 18, 'Pers.'],
    ['40 Std.', 40, 'Std.'],
    ['40h', 40, 'h'],
    ['3 ha', 3, 'ha'],
    ['12 m²', 12, 'm²'],
  ])('splits the unit off %p', (text, number, unit) => {
    expect(parseNumber(text, german)).toEqual({
      kind: 'number',
      value: number,
      asText: true,
      ambiguous: false,
      unit,
    });
  });

  it.each([
    ['18¹', 18, '¹'],
    ['18*', 18, '*'],
    ['18 1)', 18, '1)'],
    ['18 **', 18, '**'],
    ['2.000 ²', 2000, '²'],
  ])('keeps the footnote mark of %p apart', (text, number, stray) => {
    expect(parseNumber(text, german)).toEqual({
      kind: 'number',
      value: number,
      asText: true,
      ambiguous: false,
      stray,
    });
  });

  it.each([
    ['> 95 %', 95, '>'],
    ['≤ 15', 15, '<='],
    ['≥80', 80, '>='],
    ['mindestens 5', 5, '>='],
    ['max. 10', 10, '<='],
    ['< 3', 3, '<'],
  ])('reads the comparison of %p', (text, number, comparison) => {
    expect(parseNumber(text, german)).toMatchObject({ value: number, comparison });
  });

  it.each([
    ['ca. 33', 33, { approximate: 'about' }],
    ['rd. 1.200', 1200, { approximate: 'about' }],
    ['~30 %', 30, { approximate: 'about', unit: '%' }],
    ['etwa 45 Stunden', 45, { approximate: 'about', unit: 'Stunden' }],
    ['knapp 80', 80, { approximate: 'below' }],
    ['gut 60', 60, { approximate: 'above' }],
    ['über 120', 120, { comparison: '>' }],
    ['mehr als 2.500', 2500, { comparison: '>' }],
    ['unter 15 Min.', 15, { comparison: '<', unit: 'Min.' }],
    ['nicht mehr als 5', 5, { comparison: '<=' }],
    ['200+', 200, { comparison: '>=' }],
    ['40 oder mehr', 40, { comparison: '>=' }],
    ['8–12', 8, { upTo: 12 }],
    ['18 bis 22 Std.', 18, { upTo: 22, unit: 'Std.' }],
    ['zwischen 2 und 3', 2, { upTo: 3 }],
    ['10 - 15 %', 10, { upTo: 15, unit: '%' }],
    ['12 p', 12, { mark: 'p' }],
    ['7r', 7, { mark: 'r' }],
    ['26:30 h', 26.5, { unit: 'h' }],
    ['0:20 Std.', 0.333333333333333, { unit: 'h' }],
  ])('reads %p with what qualifies it', (text, number, more) => {
    expect(parseNumber(text, german)).toEqual({
      kind: 'number',
      value: number,
      asText: true,
      ambiguous: false,
      ...more,
    });
    expect(styleVote(text)).not.toBe('none');
  });

  it.each([
    ['(1.234)', -1234],
    ['(1.234 €)', -1234],
    ['€ (12,50)', -12.5],
    ['(5) €', -5],
    ['300-', -300],
    ["Fr. 12'000.–", 12000],
    ["12'500.--", 12500],
    ['12\u200B', 12],
    ['\uFEFF13', 13],
    ['1\u00AD000', 1000],
    ['\u200E45\u200F', 45],
  ])('reads %p as people do who keep accounts or copy from a page', (text, number) => {
    expect(value(text, german)).toBe(number);
  });

  it('takes brackets among signs of official statistics for uncertain numbers, and an s for estimated', () => {
    const official: ColumnStyle = { ...german, official: true };
    expect(parseNumber('(12)', official)).toMatchObject({ value: 12, mark: '( )' });
    expect(parseNumber('8 s', official)).toMatchObject({ value: 8, mark: 's' });
    expect(parseNumber('8 s', german)).toMatchObject({ value: 8, unit: 's' });
    expect(value('(-5)', german)).toBeUndefined();
  });

  it('says when only the language decided between two values', () => {
    const undecided: ColumnStyle = { numberStyle: 'german', undecided: true };
    expect(parseNumber('1.160', undecided)).toMatchObject({ value: 1160, ambiguous: true });
    expect(parseNumber('1.160', german)).toMatchObject({ value: 1160, ambiguous: false });
    expect(parseNumber('1.160.000', undecided)).toMatchObject({ ambiguous: false });
    expect(parseNumber('160', undecided)).toMatchObject({ ambiguous: false });
  });

  const formats = [
    { style: german, format: new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 }) },
    { style: english, format: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 }) },
    { style: german, format: new Intl.NumberFormat('de-AT', { maximumFractionDigits: 4 }) },
  ];
  it.each(formats)('reads back what was written (%#)', ({ style, format }) => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const number = Number(`${digits}e-${decimals}`);
        const expected = number === 0 ? 0 : number;
        expect(value(format.format(expected), style)).toBe(expected);
        expect(value(` ${format.format(expected)} % `, style)).toBe(expected);
      }),
    );
  });

  it('never throws, and gives finite numbers only', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+ %€\u00A0'¹*()<>xTN/") }), (text) => {
        const reading = parseNumber(text, german);
        expect(reading === undefined || Number.isFinite(reading.value) || text.length > 300).toBe(true);
      }),
    );
  });
});

describe('styleVote', () => {
  it.each([
    ['1.160', 'either'],
    ['1,160', 'either'],
    ['12,5', 'german'],
    ['12.5', 'english'],
    ['1.234.567', 'german'],
    ['1,234.5', 'english'],
    ['0,125', 'german'],
    ['160', 'same'],
    ['abc', 'none'],
  ])('of %p is %p', (text, vote) => {
    expect(styleVote(text)).toBe(vote);
  });
});
