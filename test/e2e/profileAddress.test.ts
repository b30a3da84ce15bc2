import { json, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';
import { describeInBrowser } from './browserSuite';

const profile = {
  title: 'Stadt Musterhausen',
  indicators: [
    { id: 'mig', name: 'TN mit Migrationshintergrund' },
    { id: 'kmu', name: 'Beratene Handwerksbetriebe' },
  ],
};

describeInBrowser('a report profile from an address', ({ open }) => {
  let server: StatisticsServer;
  beforeAll(async () => {
    server = await startStatisticsServer();
    server.on('/profil.json', json(profile));
  });
  afterAll(() => server.close());

  it('is loaded, stored and checked by', async () => {
    const { pane, crashes, violations } = await open('sample=mehrlin&lang=de');
    await pane.getByRole('button', { name: 'Weitere Befehle' }).click();
    await pane.getByRole('button', { name: 'Berichtsprofil …' }).click();
    const address = pane.getByRole('textbox', { name: 'Oder von einer Adresse im Netz' });
    await address.fill(`${server.url}/profil.json?key=secret`);
    await address.press('Enter');
    await pane.getByText(`Aus „${server.url}/profil.json“ geladen.`).waitFor();
    await pane.getByRole('button', { name: 'In dieser Mappe speichern' }).click();
    await pane
      .getByText(
        'Der verlangte Indikator „Beratene Handwerksbetriebe“ steht in keiner der geprüften Tabellen.',
      )
      .first()
      .waitFor();
    expect([crashes, await violations()]).toEqual([[], []]);
  });

  it('from a host that is not allowed is not asked for, and the person is told what can be done', async () => {
    const { pane, crashes, violations, foreignRequests } = await open('sample=mehrlin&lang=en');
    await pane.getByRole('button', { name: 'More commands' }).click();
    await pane.getByRole('button', { name: 'New reporting workbook …' }).click();
    const address = pane.getByRole('textbox', { name: 'Or from an address on the web' });
    await address.fill('https://example.org/profile.json');
    await pane.getByRole('button', { name: 'Load' }).click();
    await pane.getByRole('alert').getByText('example.org is not on the list of servers').waitFor();
    await address.fill('http://127.0.0.1:9/profile.json');
    await address.press('Enter');
    await pane
      .getByRole('alert')
      .getByText('No profile was loaded from “http://127.0.0.1:9/profile.json”:')
      .waitFor();
    expect([crashes, await violations()]).toEqual([[], []]);
    expect(foreignRequests.filter((request) => request.includes('example.org'))).toEqual([]);
  });
});
