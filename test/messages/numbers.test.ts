import { formatNumber, formatPercent, readNumber } from '../../src/messages/numbers';

describe('formatNumber', () => {
  it.each([
    [10360, '10.360', '10,360'],
    [2000, '2.000', '2,000'],
    [68.75, '68,75', '68.75'],
    [0.1 + 0.2, '0,3', '0.3'],
    [-5, '-5', '-5'],
    [-0, '0', '0'],
    [Number.NaN, '–', '–'],
    [1234567.5, '1.234.567,5', '1,234,567.5'],
  ])('%p in German and English', (value, german, english) => {
    expect(formatNumber(value, 'de')).toBe(german);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it('rounds commercially on the decimal', () => {
    expect(formatNumber(1.005, 'de', { decimals: 2 })).toBe('1,01');
    expect(formatNumber(-2.5, 'en', { decimals: 0 })).toBe('-3');
    expect(formatNumber(60, 'de', { minimumDecimals: 1 })).toBe('60,0');
  });
});

describe('formatPercent', () => {
  it('writes the sign as the language does', () => {
    expect(formatPercent(68.75, 'de')).toBe('68,75\u00A0%');
    expect(formatPercent(68.75, 'en')).toBe('68.75%');
    expect(formatPercent(1160, 'de')).toBe('1.160\u00A0%');
    expect(formatPercent(33.3333333333333, 'de')).toBe('33,33\u00A0%');
    expect(formatPercent(84.995, 'de', { decimals: 3 })).toBe('84,995\u00A0%');
  });
});

describe('readNumber', () => {
  it.each([
    ['2.000', 2000, 2],
    ['1,000', 1, 1000],
    ['85,5', 85.5, 85.5],
    [' 85.5 ', 85.5, 85.5],
    ['-12', -12, -12],
    ['1.234.567,5', 1234567.5, Number.NaN],
    ['12 %', Number.NaN, Number.NaN],
    ['1.00.000', Number.NaN, Number.NaN],
    ['', Number.NaN, Number.NaN],
  ])('%p in German and English', (typed, german, english) => {
    expect(readNumber(typed, 'de')).toBe(german);
    expect(readNumber(typed, 'en')).toBe(english);
  });

  it.each([0.125, 1000, -3.5, 1234567.5])('reads %p as it is written', (value) => {
    for (const language of ['de', 'en'] as const)
      expect(readNumber(formatNumber(value, language), language)).toBe(value);
  });
});
