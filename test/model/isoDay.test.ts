import fc from 'fast-check';
import { isoDay } from '../../src/model';

describe('the day of a serial number', () => {
  it.each([
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_351, '2024-02-29'],
    [46_083.99, '2026-03-02'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, day) => {
    expect(isoDay(serial)).toBe(day);
  });

  it('is each first and last day of the months, in a leap year and after one', () => {
    const days = Array.from({ length: 731 }, (_, index) => isoDay(45_292 + index));
    const wanted = Array.from({ length: 731 }, (_, index) =>
      new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(days).toEqual(wanted);
  });

  it('is the day that a calendar counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(isoDay(serial)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
      }),
    );
  });
});
