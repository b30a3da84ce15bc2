import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinResult } from './support/mehrlin';
import { renderPane } from './support/renderPane';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';

async function openSettings(app: FakeZielcheck): Promise<UserEvent> {
  const user = await renderPane(app, verdict);
  await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
  await user.click(screen.getByRole('button', { name: 'Einstellungen' }));
  await screen.findByRole('region', { name: 'Einstellungen' });
  return user;
}

describe('settings', () => {
  it('switches the language at once and remembers it, and can follow Excel again', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sprache' }), 'English');
    expect(await screen.findByRole('region', { name: 'Settings' })).not.toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Same as Excel');
    expect(await screen.findByRole('region', { name: 'Einstellungen' })).not.toBeNull();
    expect(app.remembered).toEqual([{ language: 'en' }, {}]);
  });

  it('remembers a preset of bands and checks again on the way back', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    await user.click(screen.getByRole('radio', { name: '100 / 90 / 75 %' }));
    await waitFor(() => expect(app.remembered).toEqual([{ profile: { id: 'frei', bands: '100/90/75' } }]));
    expect(app.checked).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Zurück' }));
    await waitFor(() => expect(app.checked).toHaveLength(2));
  });

  it('takes own bands only when they descend, and says what is expected', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    await user.click(screen.getByRole('radio', { name: 'Eigene' }));
    const near = screen.getByRole('textbox', { name: 'knapp ab (%)' });
    await user.clear(near);
    await user.type(near, '200');
    expect(screen.getByText('Drei Zahlen von groß nach klein, zum Beispiel 100, 85 und 65.')).not.toBeNull();
    await user.clear(near);
    await user.type(near, '87,5');
    expect(screen.queryByText(/Drei Zahlen/)).toBeNull();
    expect(app.remembered.at(-1)).toEqual({
      profile: { id: 'frei', bands: { met: 100, near: 87.5, under: 65 } },
    });
  });

  it('keeps the options of a check whose severity is changed, and goes back to the default', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.overview = {
      ...app.overview,
      choices: { profile: { checks: { 'over-achievement': { infoAbove: 120 } } } },
    };
    const user = await openSettings(app);
    await user.click(screen.getByRole('button', { name: 'Prüfungen' }));
    const select = screen.getByRole('combobox', { name: 'Ziel weit übertroffen' });
    await user.selectOptions(select, 'aus');
    await user.selectOptions(select, 'Voreinstellung (Warnung)');
    expect(app.remembered).toEqual([
      { profile: { checks: { 'over-achievement': { infoAbove: 120, severity: 'off' } } } },
      { profile: { checks: { 'over-achievement': { infoAbove: 120 } } } },
    ]);
  });

  it('sets the limits of a check, takes none that it cannot use, and goes back to the default', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    await user.click(screen.getByRole('button', { name: 'Prüfungen' }));
    const limit = screen.getByRole('textbox', { name: 'Hinweis über (%)' });
    expect(limit.getAttribute('placeholder')).toBe('150');
    await user.type(limit, '20');
    expect(screen.getByText('Dieser Wert lässt sich hier nicht verwenden.')).not.toBeNull();
    expect(app.remembered).toEqual([]);
    await user.type(limit, '0');
    expect(app.remembered).toEqual([
      { profile: { id: 'frei', checks: { 'over-achievement': { infoAbove: 200 } } } },
    ]);
    await user.clear(limit);
    expect(app.remembered.at(-1)).toEqual({ profile: { id: 'frei', checks: {} } });
  });

  it('switches checking while editing off', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    await user.click(screen.getByRole('switch', { name: 'Beim Ändern mitprüfen' }));
    expect(app.remembered).toEqual([{ live: false }]);
  });

  it('tells when the choice could not be stored', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openSettings(app);
    app.failNext('remember', 'read-only');
    await user.click(screen.getByRole('switch', { name: 'Beim Ändern mitprüfen' }));
    expect(await screen.findByText('Die Mappe ist schreibgeschützt geöffnet.')).not.toBeNull();
  });

  it('tells when stored choices could not be read', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.overview = { ...app.overview, choicesDropped: true };
    await renderPane(app, verdict);
    expect(await screen.findByText(/Die gespeicherten Einstellungen waren nicht lesbar/)).not.toBeNull();
  });
});
