import { namedPeriod, namedSpan, spanOf } from '../../src/model';

it.each<[string, string, string, string, string]>([
  ['2024', '2024-01-01', '2024-12-31', '2024', ''],
  ['Q2 2024', '2024-04-01', '2024-06-30', 'Q2 2024', ''],
  ['AWO 3. Quartal 2024', '2024-07-01', '2024-09-30', '3. Quartal 2024', 'AWO'],
  ['2024-Q1 Ist', '2024-01-01', '2024-03-31', '2024-Q1', 'Ist'],
  ['H1 2023', '2023-01-01', '2023-06-30', 'H1 2023', ''],
  ['2. Halbjahr 2023', '2023-07-01', '2023-12-31', '2. Halbjahr 2023', ''],
  ['2. HJ 2023', '2023-07-01', '2023-12-31', '2. HJ 2023', ''],
  ['2024-02', '2024-02-01', '2024-02-29', '2024-02', ''],
  ['2023/02 Soll', '2023-02-01', '2023-02-28', '2023/02', 'Soll'],
  ['2024-12', '2024-12-01', '2024-12-31', '2024-12', ''],
  ['2024-04', '2024-04-01', '2024-04-30', '2024-04', ''],
  ['Ziel 2024 gesamt', '2024-01-01', '2024-12-31', '2024', 'Ziel   gesamt'],
  ['q4 2024', '2024-10-01', '2024-12-31', 'q4 2024', ''],
])('%p is from %s to %s', (text, from, to, label, rest) => {
  const period = namedPeriod(text);
  expect(period && { ...spanOf(period), label: period.label, rest: period.rest }).toEqual({
    from,
    to,
    label,
    rest,
  });
  expect(namedSpan(text)).toEqual({ from, to });
});

it.each(['12024', '20245', '1850', '2124', 'Ziel', '', 'EQ2 2024x', 'H3'])('%p names no period', (text) => {
  const period = namedPeriod(text);
  if (text === 'EQ2 2024x') expect(period?.label).toBe('2024');
  else expect(period).toBeUndefined();
});

it.each([
  ['2021–2027', '2021-01-01', '2027-12-31'],
  ['Laufzeit 2021-27', '2021-01-01', '2027-12-31'],
  ['1999 - 2001', '1999-01-01', '2001-12-31'],
  // The other way round it is no stretch, but a year.
  ['2027-2021', '2027-01-01', '2027-12-31'],
])('%p is the years from %s to %s', (text, from, to) => {
  expect(namedSpan(text)).toEqual({ from, to });
});

it.each([
  ['2000-02', '2000-02-29'],
  ['1900-02', '1900-02-28'],
])('%p ends on %s', (text, to) => {
  const period = namedPeriod(text);
  expect(period && spanOf(period).to).toBe(to);
});

it('periods are in the order of their ends', () => {
  const ends = ['2023', '2024-01', 'Q1 2024', 'H1 2024', '2024'].map((text) => namedPeriod(text)?.end ?? 0);
  expect(ends).toEqual([2023 * 12 + 12, 2024 * 12 + 1, 2024 * 12 + 3, 2024 * 12 + 6, 2024 * 12 + 12]);
});
