import { screen, within } from '@testing-library/react';
import type { Testimony } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { renderPane } from './support/renderPane';
import { resultOf, tableOf } from './support/results';

const testimonies: readonly Testimony[] = [
  { witness: 'period', messageId: 'periods', weight: -1, data: { target: '2025', actual: '2023' } },
  { witness: 'header', messageId: 'target', weight: 2, data: { column: 'B', header: 'Ziel 2025' } },
];
const cases = [
  {
    language: 'de',
    checked: 'Was geprüft wurde',
    why: 'Warum?',
    lines: [
      '+ dafür: „Ziel 2025“ über Spalte B nennt das Ziel.',
      '− dagegen: Das Ziel gilt für 2025, das Ergebnis für 2023: Es liegt davor.',
    ],
    nothing: 'Dazu ist nichts festgehalten.',
  },
  {
    language: 'en',
    checked: 'What was checked',
    why: 'Why?',
    lines: [
      '+ for: “Ziel 2025” above column B names the target.',
      '− against: The target is for 2025, the actual for 2023, which is earlier.',
    ],
    nothing: 'Nothing is recorded about this.',
  },
] as const;

describe.each(cases)('why a table was read so, $language', ({ language, checked, why, lines, nothing }) => {
  const place = 'Indikatoren!A1:D2';
  const pane = async (said?: readonly Testimony[]): ReturnType<typeof renderPane> => {
    const { table, ...result } = tableOf('Indikatoren', 'A1:D2', [['Kurse', 10, 11, 110, 'met']]);
    const told = { ...result, table: { ...table, ...(said !== undefined && { testimonies: said }) } };
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [told] })]);
    app.overview = { ...app.overview, language };
    const user = await renderPane(app, /geprüft|checked/);
    await user.click(screen.getByRole('button', { name: checked }));
    return user;
  };

  it('stands behind a button of its own at the table, strongest first', async () => {
    const user = await pane(testimonies);
    const button = await screen.findByRole('button', { name: `${why}: ${place}`, expanded: false });
    button.focus();
    await user.keyboard('{Enter}');
    const list = screen.getByRole('list', { name: `${why} ${place}` });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(lines);
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('says so where nothing is known', async () => {
    const user = await pane();
    await user.click(await screen.findByRole('button', { name: `${why}: ${place}` }));
    expect(screen.getByText(nothing)).not.toBeNull();
  });
});
