import { inPeriod, readPeriod } from '../../src/model/isoPeriod';

describe('a period as it is written', () => {
  it.each([
    ['2024', '2024'],
    ['2024-12-31', '2024-12-31'],
    ['31.12.2024', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['2024-05', '2024-05'],
    ['05/2024', '2024-05'],
    ['Mai 2026', '2026-05'],
    ['März 2026', '2026-03'],
    ['Mär. 2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['Jan. 2024', '2024-01'],
    ['Dezember 2025', '2025-12'],
    ['1.Qu. 2003', '2003-Q1'],
    ['4. Quartal 2025', '2025-Q4'],
    ['Q2 2025', '2025-Q2'],
    ['2024-Q1', '2024-Q1'],
    ['31.13.2024', undefined],
    ['2024-00', undefined],
    ['Veränderung 2024', undefined],
    ['2001/02', undefined],
    ['', undefined],
  ])('%s is %s', (text, period) => {
    expect(readPeriod(text)).toBe(period);
  });

  it('lies in the one asked for', () => {
    expect(inPeriod('2024-12-31', '2024')).toBe(true);
    expect(inPeriod('2024-12-31', undefined)).toBe(true);
    expect(inPeriod('2024', '2024-12-31')).toBe(false);
    expect(inPeriod('2024-Q1', '2024')).toBe(true);
    expect(inPeriod('20245', '2024')).toBe(false);
  });
});
