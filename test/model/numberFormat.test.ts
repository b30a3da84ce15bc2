import { formatCode, numberFormat, unitOfFormat } from '../../src/model/numberFormat';

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

  it.each(['[$-407]#,##0.00', '#,##0.00_€', '[Red]0', '0.0\\ "%"'])('%s shows no currency', (code) => {
    expect(numberFormat(code).currency).toBe(false);
    expect(unitOfFormat(code) ?? '').not.toMatch(/[€$]/);
  });

  it.each([
    ['[$€-407] #,##0', '€'],
    ['#,##0 "TN"', 'TN'],
    ['0.0%', '%'],
    ['[h]:mm', 'h'],
    ['[$CHF] 0.00', 'CHF'],
  ])('%s shows numbers in %s', (code, unit) => expect(unitOfFormat(code)).toBe(unit));

  it('reads a percent sign in whatever section', () => {
    expect(numberFormat('[=0]"–";0.0%').percent).toBe(true);
    expect(numberFormat('0;-0').percent).toBe(false);
  });

  it.each([
    ['dd.mm.yyyy', { date: true, duration: false }],
    ['[$-407]mmm yy', { date: true, duration: false }],
    ['hh:mm', { date: false, duration: true }],
    ['[h]:mm', { date: false, duration: true }],
    ['#,##0,', { grouped: true, thousands: 1000 }],
    ['0', { grouped: false, thousands: 1, date: false, duration: false }],
  ])('%s is read as %p', (code, read) => expect(numberFormat(code)).toMatchObject(read));
});

it('formatCode writes codes that read back', () => {
  expect([formatCode(0, false), formatCode(2, false), formatCode(1, true)]).toEqual(['0', '0.00', '0.0%']);
});
