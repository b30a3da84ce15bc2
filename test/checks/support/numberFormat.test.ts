import { formatCode, numberFormat } from '../../../src/checks/support/numberFormat';

describe('numberFormat', () => {
  it.each([
    ['General', undefined, false],
    ['0', 0, false],
    ['#,##0.00', 2, false],
    ['0.0%', 1, true],
    ['0.00" %"', 2, false],
    ['0.0\\ %', 1, true],
    ['[Red]0.0;[Blue]-0.00', 1, false],
    ['[$-407]#,##0.00 [$€-407]', 2, false],
    ['@', undefined, false],
    ['# ?/?', undefined, false],
    ['0.00E+00', undefined, false],
    ['dd.mm.yyyy', undefined, false],
    ['_-* #,##0.00_-;-* #,##0.00_-', 2, false],
    ['0"; "0.0', 1, false],
    ['', undefined, false],
  ])('%s shows %p decimals, percent %p', (code, decimals, percent) =>
    expect(numberFormat(code)).toMatchObject({ decimals, percent }),
  );

  it('knows text formats, currencies and units in literal text', () => {
    expect(numberFormat('@').text).toBe(true);
    expect(numberFormat('#,##0.00 €').currency).toBe(true);
    expect(numberFormat('#,##0" TN"').unit).toBe('TN');
    expect(numberFormat('0').unit).toBeUndefined();
  });
});

it('formatCode writes codes that read back', () => {
  expect([formatCode(0, false), formatCode(2, false), formatCode(1, true)]).toEqual(['0', '0.00', '0.0%']);
});
