import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { createZielcheck } from '../../src/app';
import { openTools } from '../../src/app/references/tools';
import type { ExcelHost } from '../../src/preview/host/contract';
import { memoryStore } from '../../src/reference';
import { Pane } from '../../src/taskpane/Pane';
import { openExcel, type LiteralSheet } from '../excel/open';

// Typing into a list of places takes jsdom its time; nothing here is about how long.
jest.setTimeout(180_000);
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

interface Started {
  readonly host: ExcelHost;
  readonly user: UserEvent;
  readonly stored: () => Promise<string>;
}

/** The pane on the stand-in for Excel through Microsoft's client, with the sources that come along; no network. */
async function start(sheet: LiteralSheet = { rows: [['Vergleichswerte']] }): Promise<Started> {
  const host = await openExcel({ Bericht: sheet });
  const [store, secrets] = [memoryStore(), memoryStore()];
  const app = createZielcheck({
    openReferences: () =>
      openTools({
        surroundings: {
          fetch: () => Promise.reject(new TypeError('no network in this test')),
          now: () => Date.UTC(2026, 10, 25, 10),
          store,
          secrets,
          limits: { retries: 0 },
          origin: 'https://addin.example',
        },
        profileSources: () => Promise.resolve([]),
        changed: () => Promise.resolve(),
      }),
  });
  const user = userEvent.setup();
  render(<Pane app={app} appearance="light" fallback="de" />);
  await user.click(await screen.findByRole('tab', { name: 'Referenz' }));
  await screen.findByRole('combobox', { name: 'Ort' });
  const stored = async () =>
    JSON.stringify(await Promise.all((await store.keys()).map((key) => store.get(key))));
  return { host, user, stored };
}

const cell = (host: ExcelHost, row: number, column: number) => host.sheets()[0]?.cell(row, column);
const sheetId = (host: ExcelHost): string => host.activeSheet().id;

async function ask(user: UserEvent, typed: string, place: RegExp, statistic: string): Promise<HTMLElement> {
  const field = screen.getByRole('combobox', { name: 'Ort' });
  await user.clear(field);
  await user.type(field, typed);
  await user.click(await screen.findByRole('option', { name: place }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Merkmal' }), statistic);
  return screen.findByRole('region', { name: 'Wert' });
}

it('shows value, unit, period, source and licence before inserting, and lists what was inserted', async () => {
  const { host, user } = await start();
  const answer = await ask(user, '16051', /Erfurt.*\(16051\)/, 'unemployment-rate');
  const before = host.serialise();
  expect(answer.textContent).toMatch(/Arbeitslosenquote.*%/);
  expect(within(answer).getByText('Lizenz').nextSibling?.textContent).not.toBe('');
  expect(within(answer).getByText('Zeitraum', { selector: 'dt' }).nextSibling?.textContent).toBe('2013');
  expect(host.serialise()).toBe(before);

  host.select(sheetId(host), 2, 1);
  await user.click(screen.getByRole('button', { name: 'Als Wert einfügen' }));
  const list = await screen.findByRole('region', { name: 'Eingefügte Werte (1)' });
  await within(list).findByText(/^Erfurt.*, Arbeitslosenquote.*, 2013$/);
  const inserted = cell(host, 2, 1)?.value;
  expect(typeof inserted).toBe('number');

  // The way to the cell, and back out of it.
  host.select(sheetId(host), 0, 0);
  await user.click(within(list).getByRole('button', { name: 'Bericht!B3' }));
  await waitFor(() => expect(host.selection()).toMatchObject({ top: 2, left: 1 }));
  await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
  await screen.findByRole('region', { name: 'Eingefügte Werte (0)' });
  expect(cell(host, 2, 1)?.value).toBe('');
});

it('asks before it replaces what stands in the cell', async () => {
  const { host, user } = await start({ rows: [['alt']] });
  await ask(user, '14713', /\(14713\)/, 'population');
  host.select(sheetId(host), 0, 0);
  await user.click(screen.getByRole('button', { name: 'Als Wert einfügen' }));
  const question = await screen.findByRole('group', { name: 'In der Zelle steht schon etwas:' });
  expect(question.textContent).toContain('„alt“ → 611.850');
  expect(cell(host, 0, 0)?.value).toBe('alt');
  await user.click(within(question).getByRole('button', { name: 'Ersetzen' }));
  await screen.findByRole('region', { name: 'Eingefügte Werte (1)' });
  expect(cell(host, 0, 0)?.value).toBe(611_850);
});

it('waits for a tick before it writes over what the user has overtyped', async () => {
  const { host, user } = await start();
  await ask(user, '14713', /\(14713\)/, 'population');
  host.select(sheetId(host), 0, 2);
  await user.click(screen.getByRole('button', { name: 'Als Wert einfügen' }));
  await screen.findByRole('region', { name: 'Eingefügte Werte (1)' });
  host.type(sheetId(host), 0, 2, '600000');
  await user.click(screen.getByRole('button', { name: 'Alle aktualisieren' }));
  const tick = await screen.findByRole('checkbox', { name: /überschrieben/ });
  expect(screen.queryByRole('button', { name: /übernehmen/ })).toBeNull();
  await user.click(tick);
  await user.click(screen.getByRole('button', { name: '1 Wert übernehmen' }));
  await waitFor(() => expect(cell(host, 0, 2)?.value).toBe(611_850));
});

it('tells the cities, districts and old keys of one name apart', async () => {
  const { user } = await start();
  await user.type(screen.getByRole('combobox', { name: 'Ort' }), 'Leipzig');
  await screen.findByRole('option', { name: 'Leipzig, kreisfreie Stadt (14713)' });
  const options = screen.getAllByRole('option', { name: /Leipzig/ }).map(({ textContent }) => textContent);
  expect(options).toEqual(expect.arrayContaining([expect.stringMatching(/Landkreis.*\(14729\)/)]));
  expect(options.some((option) => option?.includes('bis ') === true)).toBe(true);
});

it('compares an area table with the source, shows what differs and corrects it after a preview', async () => {
  const { host, user } = await start({
    rows: [
      ['Gebiet Leipzig Osten und Grünau', null, null],
      ['Merkmal', 'Stadt Leipzig', 'Leipzig Osten und Grünau'],
      ['Arbeitslosenquote in %', 11, 15.7],
      ['SGB-II-Quote in %', 16.7, 26.1],
    ],
  });
  await user.click(screen.getByRole('button', { name: 'Vergleichen' }));
  await screen.findByText(/verglichenen Werten stimmen|verglichenen Werte stimmen/);
  expect(screen.getByRole('button', { name: 'Bericht!B3' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Bericht!C3' })).toBeNull();
  expect(cell(host, 2, 1)?.value).toBe(11);
});

it('keeps a key on this machine only, and takes it away again', async () => {
  const { host, user, stored } = await start();
  await user.click(screen.getByRole('button', { name: 'Quellen und Zugänge' }));
  const [field] = await screen.findAllByLabelText(/^Zugangsschlüssel für/);
  if (field === undefined) throw new Error('no field for a key');
  await user.type(field, 'geheim-4711{Enter}');
  await screen.findByText('Der Schlüssel ist auf diesem Rechner gespeichert.');
  await screen.findByText('Ein Schlüssel ist auf diesem Rechner hinterlegt.');
  expect(field).toHaveProperty('value', '');
  expect([host.serialise().includes('4711'), (await stored()).includes('4711')]).toEqual([false, false]);
  expect(document.body.textContent).not.toContain('4711');
  await user.click(screen.getByRole('button', { name: 'Schlüssel entfernen' }));
  await waitFor(() =>
    expect(screen.queryByText('Ein Schlüssel ist auf diesem Rechner hinterlegt.')).toBeNull(),
  );
});

it('reads a picked file as a source, chooses it, and says what is wrong with another one', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'Quellen und Zugänge' }));
  const picker = screen.getByLabelText('Datei hinzufügen', { selector: 'input' });
  await user.upload(picker, file('leer.csv', 'nur ein Wort'));
  expect((await screen.findByRole('alert')).textContent).toContain('leer.csv');
  await user.upload(
    picker,
    file('werte.csv', 'Schlüssel;Ort;Merkmal;Zeitraum;Wert;Einheit\n4711;Neustadt;Kurse;2024;12;Anzahl\n'),
  );
  await screen.findByText('Die Quelle ist hinzugefügt.');
  await waitFor(() =>
    expect(screen.getByRole('combobox', { name: 'Quelle' })).toHaveProperty('value', 'werte.csv'),
  );
  await screen.findByRole('combobox', { name: 'Ort' });
  const { value } = await screen.findByRole<HTMLOptionElement>('option', { name: /^Kurse/ });
  const answer = await ask(user, 'Neu', /Neustadt/, value);
  expect(answer.textContent).toContain('12');
  await user.click(screen.getByRole('button', { name: 'Quelle entfernen: werte.csv' }));
  await screen.findByText('Die Quelle ist entfernt.');
});

/** jsdom's files have no `arrayBuffer`. */
function file(name: string, text: string): File {
  const made = new File([text], name);
  const { buffer } = new TextEncoder().encode(text);
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(buffer) });
}
