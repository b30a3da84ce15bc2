import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { UserFacingError } from '../../src/model';
import { FakeZielcheck } from './support/fakeZielcheck';
import { mehrlinResult } from './support/mehrlin';
import { renderPane } from './support/renderPane';

const verdict = '2 Ziele verfehlt, 3 Zahlen als Text, 3 Ziele weit übertroffen';

async function openPage(app: FakeZielcheck): Promise<UserEvent> {
  const user = await renderPane(app, verdict);
  await user.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
  await user.click(screen.getByRole('button', { name: 'Berichtsmappe anlegen …' }));
  await screen.findByRole('region', { name: 'Berichtsmappe anlegen' });
  return user;
}

const create = (): HTMLElement => screen.getByRole('button', { name: 'Mappe anlegen' });

describe('the page that makes a reporting workbook', () => {
  it('makes one of a built-in profile, in the language asked for, and says where it is', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    const user = await openPage(app);
    await user.click(await screen.findByRole('radio', { name: /^Frei/ }));
    await user.click(screen.getByRole('radio', { name: 'Englisch' }));
    await user.click(create());
    expect(await screen.findByText(/^Die neue Mappe ist in einem eigenen Fenster geöffnet/)).not.toBeNull();
    expect(app.books).toEqual([['frei', 'en']]);
    expect(screen.queryByRole('region', { name: 'Berichtsmappe anlegen' })).toBeNull();
  });

  it('offers the profile of this workbook first, in its own language', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.storedProfile = { profile: { id: 'own', title: 'Eigenes', language: 'en' } };
    const user = await openPage(app);
    expect(await screen.findByRole('radio', { name: 'Profil dieser Mappe: Eigenes' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(create());
    await waitFor(() => expect(app.books).toEqual([['own', 'en']]));
  });

  it('takes a profile from a file, and says what is wrong with one that is none', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    await openPage(app);
    const user = userEvent.setup();
    const picker = screen.getByLabelText('Profil aus einer Datei wählen …', { selector: 'input' });
    // jsdom's files cannot be read as text.
    const file = (name: string, text: string): File =>
      Object.assign(new File([text], name, { type: 'application/json' }), {
        text: () => Promise.resolve(text),
      });
    await user.upload(picker, file('a.json', '{"titel":"x"}'));
    expect((await screen.findByRole('alert')).textContent).toContain('„a.json“ ist kein Profil');
    expect(await screen.findByText(/„title“/)).not.toBeNull();
    await user.upload(picker, file('b.json', '{"id":"datei"}'));
    expect(await screen.findByRole('radio', { name: 'Geladenes Profil: b.json' })).toHaveProperty(
      'checked',
      true,
    );
    await user.click(create());
    await waitFor(() => expect(app.books).toEqual([['datei', 'de']]));
  });

  it('stays and says so when no workbook could be opened', async () => {
    const app = new FakeZielcheck(['Indikatoren', mehrlinResult]);
    app.failNextWith('openReportBook', new UserFacingError('excel-too-old'));
    const user = await openPage(app);
    await user.click(create());
    expect(await screen.findByRole('button', { name: 'Mappe anlegen' })).not.toBeNull();
    expect(app.books).toEqual([]);
    expect(screen.getByRole('region', { name: 'Berichtsmappe anlegen' })).not.toBeNull();
  });
});
