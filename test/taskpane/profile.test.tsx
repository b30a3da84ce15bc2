import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinResult } from './support/mehrlin';
import { renderPane } from './support/renderPane';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';

async function openPage(app: FakeZielcheck): Promise<UserEvent> {
  const user = await renderPane(app, verdict);
  await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
  await user.click(screen.getByRole('button', { name: 'Berichtsprofil …' }));
  await screen.findByRole('region', { name: 'Berichtsprofil' });
  return user;
}

describe('the page of the report profile', () => {
  it('proposes a profile from the checked tables, lets it be changed and stores it', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openPage(app);
    expect(await screen.findByText('In dieser Mappe ist kein Profil gespeichert.')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Profil aus dieser Mappe erstellen' }));
    const third = await screen.findByRole('group', { name: 'Indikator 3' });
    const target = within(third).getByRole('textbox', { name: 'Ziel' });
    expect(target).toHaveProperty('value', '80');
    await user.clear(target);
    await user.type(target, 'viele');
    await user.click(screen.getByRole('button', { name: 'In dieser Mappe speichern' }));
    expect(screen.getByText(/: Eine Zahl, „10 bis 20“ oder „keines“\.$/)).not.toBeNull();
    expect(app.storedProfile).toBeUndefined();
    await user.clear(target);
    await user.type(target, '60 bis 1.080');
    await user.selectOptions(within(third).getByRole('combobox', { name: 'Richtung' }), 'mehr ist besser');
    await user.click(within(third).getByRole('checkbox', { name: 'verlangt' }));
    await user.click(screen.getAllByRole('button', { name: /weglassen$/ })[0] ?? document.body);
    await user.click(screen.getByRole('button', { name: 'In dieser Mappe speichern' }));
    await waitFor(() => expect(app.storedProfile).toBeDefined());
    const stored =
      app.storedProfile !== undefined && 'profile' in app.storedProfile ? app.storedProfile.profile : {};
    expect(stored.indicators).toHaveLength(11);
    expect(stored.indicators?.[1]).toMatchObject({
      target: { min: 60, max: 1080 },
      direction: 'increase',
      required: false,
    });
    expect(await screen.findByText(/^Das Profil ist in dieser Mappe gespeichert/)).not.toBeNull();
    expect(app.checked).toHaveLength(2);
  });

  it('loads a file, says what is wrong with one, and keeps what is shown until then', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.storedProfile = { profile: { title: 'Stadt', indicators: [{ id: 'a', name: 'Kurse' }] } };
    const user = await openPage(app);
    expect(await screen.findByDisplayValue('Stadt')).not.toBeNull();
    const input = document.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
    const choose = (text: string): Promise<void> =>
      user.upload(
        input,
        // jsdom's files cannot be read as text.
        Object.assign(new File([text], 'profil.json', { type: 'application/json' }), {
          text: () => Promise.resolve(text),
        }),
      );
    await choose('{ "indicators": [{ "id": "b", "nmae": "X", "name": "X" }] }');
    expect(
      await screen.findByText('indicators.0.nmae: Unbekannter Eintrag „nmae“. Ist „name“ gemeint?'),
    ).not.toBeNull();
    expect(screen.getByDisplayValue('Stadt')).not.toBeNull();
    await choose('{ "title": "Land", "indicators": [{ "id": "b", "name": "X" }] }');
    expect(await screen.findByDisplayValue('Land')).not.toBeNull();
    expect(screen.getByText(/^Aus „profil\.json“ geladen/)).not.toBeNull();
    expect(app.storedProfile).toEqual({
      profile: { title: 'Stadt', indicators: [{ id: 'a', name: 'Kurse' }] },
    });
  });

  it('loads from an address with Enter, says what is wrong, and can be cancelled', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.web.set('https://example.org/gut.json', '{ "title": "Land" }');
    app.web.set('https://example.org/schlecht.json', '{ "bnds": {} }');
    const user = await openPage(app);
    const field = await screen.findByRole('textbox', { name: 'Oder von einer Adresse im Netz' });
    const enter = async (address: string): Promise<void> => {
      await user.clear(field);
      await user.type(field, `${address}{Enter}`);
    };
    await enter('https://example.org/schlecht.json');
    expect(
      await screen.findByText(
        '„https://example.org/schlecht.json“ ist kein Profil, das sich verwenden lässt:',
      ),
    ).not.toBeNull();
    expect(screen.getByText('bnds: Unbekannter Eintrag „bnds“. Ist „bands“ gemeint?')).not.toBeNull();
    await enter('https://example.org/fort.json');
    expect(
      await screen.findByText('Von „https://example.org/fort.json“ wurde kein Profil geladen:'),
    ).not.toBeNull();
    const release = app.hold();
    await enter('https://example.org/gut.json');
    expect(await screen.findByText('Wird von example.org geladen …')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Abbrechen' }));
    release();
    expect(await screen.findByText('Das Laden wurde abgebrochen.')).not.toBeNull();
    expect(screen.queryByDisplayValue('Land')).toBeNull();
    await enter('https://example.org/gut.json');
    expect(await screen.findByDisplayValue('Land')).not.toBeNull();
    expect(screen.getByText(/^Aus „https:\/\/example\.org\/gut\.json“ geladen/)).not.toBeNull();
    expect(screen.queryByText('Das Laden wurde abgebrochen.')).toBeNull();
    expect(app.storedProfile).toBeUndefined();
  });

  it('says why a stored profile cannot be used, and removes it', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.storedProfile = { problems: ['bnds: Unbekannter Eintrag „bnds“.'] };
    const user = await openPage(app);
    expect(await screen.findByText('bnds: Unbekannter Eintrag „bnds“.')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Aus der Mappe entfernen' }));
    expect(await screen.findByText('Das Profil ist aus dieser Mappe entfernt.')).not.toBeNull();
    expect(app.storedProfile).toBeUndefined();
  });

  it('stays, with what was typed, when Excel does not store it', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.storedProfile = { profile: { title: 'Stadt' } };
    const user = await openPage(app);
    const title = await screen.findByDisplayValue('Stadt');
    await userEvent.type(title, ' und Land');
    app.failNext('saveProfile', 'read-only');
    await user.click(screen.getByRole('button', { name: 'In dieser Mappe speichern' }));
    expect(await screen.findByText('Die Mappe ist schreibgeschützt geöffnet.')).not.toBeNull();
    expect(screen.getByDisplayValue('Stadt und Land')).not.toBeNull();
  });
});
