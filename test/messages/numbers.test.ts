import { formatNumber, formatPercent } from '../../src/messages/numbers';

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
