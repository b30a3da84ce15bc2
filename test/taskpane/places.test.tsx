import { screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { renderPane } from './support/renderPane';
import { rangeOf, resultOf, tableOf } from './support/results';

const places = ['B2', 'B3', 'B4', 'B5'];
const members = places.map((place, index) => ({
  range: rangeOf(place),
  indicator: `Kurs ${index + 1}`,
  found: `${index + 1}0`,
  expected: (index + 1) * 10,
}));
const finding: Finding = {
  check: 'number-as-text',
  messageId: 'number',
  severity: 'warning',
  sheet: 'Indikatoren',
  range: rangeOf('B2'),
  found: '10',
  expected: 10,
  difference: null,
  data: { text: '10', number: 10, rows: 4 },
  cells: [rangeOf('B2:B5')],
  count: 4,
  members,
};
const rows = places.map((_, index) => [`Kurs ${index + 1}`, 10, 11, 110, 'met'] as const);

describe.each([
  ['de', 'Einzelheiten', 'Alle 4 Stellen'],
  ['en', 'Details', 'All 4 places'],
] as const)('a finding about several places, %s', (language, details, heading) => {
  it('lists each of them with what stands there, and leads there', async () => {
    const app = new FakeZielcheck([
      'Indikatoren',
      resultOf({ tables: [tableOf('Indikatoren', 'A1:D5', rows)], findings: [finding] }),
    ]);
    app.overview = { ...app.overview, language };
    const user = await renderPane(app, /Text|text/);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${details}`) }));
    const list = await screen.findByRole('list', { name: heading });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'B2 Kurs 1: 10',
      'B3 Kurs 2: 20',
      'B4 Kurs 3: 30',
      'B5 Kurs 4: 40',
    ]);
    await user.click(within(list).getByRole('button', { name: 'B4 Kurs 3' }));
    await waitFor(() => expect(app.selected.at(-1)).toBe('Indikatoren!B4'));
  });
});
