import type { FrameLocator, Page } from 'playwright-core';
import { csv, faults, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';
import { cell, describeInBrowser, serialise } from './browserSuite';
import { addSource, ask, axe, enter, source, table, words } from './referenceRoom';

// What happens to an inserted value later: it is cited, corrected, asked for in vain.

/** The day on which values are retrieved at first, and one on which nothing that was remembered is fresh any more. */
const RETRIEVED = '2026-03-01T10:00:00Z';
const LATER = '2026-03-11T10:00:00Z';

let server: StatisticsServer;

beforeAll(async () => {
  server = await startStatisticsServer();
});
beforeEach(() => server.on('/data.csv', csv(table('5,9'))));
afterAll(() => server.close());

describeInBrowser('an inserted reference value, later', ({ open }) => {
  it('is cited beside it: asked before something gives way, with source, licence and day, and taken back', async () => {
    const { page, pane } = await open('lang=de&sample=leer');
    await prepare(page, pane);
    await insert(page, pane, 'B3');
    await type(page, 'C3', 'Notiz');
    const before = await serialise(page);

    await cell(page, 'C3').click();
    await pane.getByRole('button', { name: 'Quellen nennen' }).click();
    await pane.getByRole('button', { name: 'Quellenzeile in die markierte Zelle' }).click();
    const question = pane.getByRole('group', { name: 'In der Zelle steht schon etwas:' });
    await question.getByText('„Notiz“').waitFor();
    expect(await serialise(page)).toBe(before);
    await question.getByRole('button', { name: 'Ersetzen' }).click();
    await cell(page, 'C3').filter({ hasText: 'Quelle' }).waitFor();
    expect(await values(page, 'C3')).toEqual([
      'Quelle: Landesamt, /data.csv, Stand 2024, abgerufen 01.03.2026, Lizenz dl-de/by-2.0, © Landesamt, 2026',
    ]);
    await undo(pane);
    await cell(page, 'C3').filter({ hasText: 'Notiz' }).waitFor();
    expect(await serialise(page)).toBe(before);

    await pane.getByRole('button', { name: 'Blatt „Quellen“ schreiben' }).click();
    await page.getByRole('tab', { name: 'Quellen' }).click();
    await cell(page, 'A2').filter({ hasText: 'B3' }).waitFor();
    expect(await values(page, 'A2', 'B2', 'D2', 'E2', 'I2', 'J2', 'M2')).toEqual([
      expect.stringMatching(/!B3$/),
      'Erfurt (16051)',
      '2024',
      5.9,
      'dl-de/by-2.0',
      '© Landesamt, 2026',
      '01.03.2026',
    ]);
  });

  it('is corrected to what the source says now once that was confirmed, with its provenance, and taken back', async () => {
    const { page, pane } = await open('lang=de&sample=leer');
    await prepare(page, pane);
    await insert(page, pane, 'B3');
    const before = await serialise(page);

    await page.clock.setSystemTime(LATER);
    server.on('/data.csv', csv(table('6,4')));
    await pane.getByRole('button', { name: words.de.compare }).click();
    await pane
      .getByText(/Landesamt hat den Wert für 2024 berichtigt: jetzt 6,4.*eingefügt wurde 5,9/)
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await pane.getByRole('button', { name: 'Berichtigen …' }).click();
    await pane.getByText(/5,9\s?% → 6,4\s?%/).waitFor();
    expect(await serialise(page)).toBe(before);
    await pane.getByRole('button', { name: /1 Zelle ändern/ }).click();
    await cell(page, 'B3').filter({ hasText: '6,4' }).waitFor();

    const list = pane.getByRole('region', { name: 'Eingefügte Werte (1)' });
    await list.getByText('6,4 %').waitFor();
    await list.getByText('© Landesamt, 2026 · Abgerufen 11.03.2026').waitFor();
    expect(await list.getByText('überschrieben').count()).toBe(0);
    await pane.getByText('Der verglichene Wert stimmt mit der Quelle überein.').waitFor();
    expect(await pane.getByRole('button', { name: 'Berichtigen …' }).count()).toBe(0);

    await undo(pane);
    await cell(page, 'B3').filter({ hasText: '5,9' }).waitFor();
    await list.getByText('© Landesamt, 2026 · Abgerufen 01.03.2026').waitFor();
    expect(await serialise(page)).toBe(before);
  });

  it('stays as it was, and so do the others, when refreshing is cancelled midway, and says so', async () => {
    server.on('/other.csv', csv(table('7,7')));
    const { page, pane } = await open('lang=de&sample=leer');
    await prepare(page, pane, [source(`${server.url}/other.csv`, 'amt', 'Amt')]);
    await insert(page, pane, 'B3');
    await pane.getByRole('combobox', { name: 'Quelle' }).selectOption('amt');
    await ask(pane, 'Erf', 'Erfurt (16051)', 'unemployment-rate');
    await insert(page, pane, 'C3');
    const before = await serialise(page);

    // One source answers with another value, the other one keeps the question.
    server.on('/data.csv', csv(table('6,4')));
    let letGo = (): void => undefined;
    const givenUp = new Promise<void>((resolve) => (letGo = resolve));
    server.on('/other.csv', (_, response) => void response.on('close', letGo));
    // By the keyboard: the focus follows to the button that takes the other's place.
    await pane.getByRole('button', { name: 'Alle aktualisieren' }).press('Enter');
    const refreshing = pane.getByRole('region', { name: 'Aktualisieren' });
    await refreshing.getByText('Quellen werden gefragt: 1 von 2').waitFor();
    await page.keyboard.press('Enter');
    await givenUp;
    await pane.getByRole('status').filter({ hasText: 'Abgebrochen. Es wurde nichts geändert.' }).waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await serialise(page)).toBe(before);

    // What had already come is not taken for written: both are asked again, and both are shown.
    server.on('/other.csv', csv(table('7,1')));
    await page.keyboard.press('Enter');
    await pane.getByText('5,9 % (2024) → 6,4 % (2024)').waitFor();
    await pane.getByText('7,7 % (2024) → 7,1 % (2024)').waitFor();
    expect(await pane.getByText('Es wurde nichts geändert.').count()).toBe(0);
    expect(await serialise(page)).toBe(before);
  });

  it.each([
    { language: 'de', theme: 'light', day: '01.03.2026' },
    { language: 'en', theme: 'dark', day: '01/03/2026' },
  ] as const)(
    'is the last good one, with its day, when the source cannot be reached ($language, $theme)',
    async ({ language, theme, day }) => {
      const { page, pane } = await open(`lang=${language}&theme=${theme}&pane=320&sample=leer`);
      await prepare(page, pane, [], language);
      await insert(page, pane, 'B3', language);
      const before = await serialise(page);

      await page.clock.setSystemTime(LATER);
      server.on('/data.csv', faults.reset);
      const said = lastGood[language];
      const statistic = pane.getByRole('combobox', { name: words[language].statistic });
      await statistic.selectOption('');
      await statistic.selectOption('unemployment-rate');
      const answer = pane.getByRole('region', { name: said.value, exact: true });
      await answer
        .getByRole('alert')
        .filter({ hasText: `${said.shown} ${day}.` })
        .waitFor();
      expect(await answer.getByRole('alert').innerText()).toContain('Landesamt');
      await answer.getByText(said.rate).first().waitFor();
      expect(await axe(page)).toEqual([]);

      await pane.getByRole('button', { name: said.refresh }).click();
      const refreshed = pane.getByRole('alert').filter({ hasText: said.stays(day) });
      await refreshed.waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await serialise(page)).toBe(before);

      // Inserted all the same, it carries the day on which the source said it.
      await insert(page, pane, 'C3', language);
      const list = pane.getByRole('region', { name: `${said.inserted} (2)` });
      await list.getByText(`${said.retrieved} ${day}`).nth(1).waitFor();
    },
  );
});

const lastGood = {
  de: {
    value: 'Wert',
    shown: 'Gezeigt wird der letzte gute Wert, abgerufen',
    rate: '5,9 %',
    refresh: 'Alle aktualisieren',
    stays: (day: string) => `Nicht aktualisiert. Es bleibt der letzte gute Wert (${day}).`,
    inserted: 'Eingefügte Werte',
    retrieved: 'Abgerufen',
  },
  en: {
    value: 'Value',
    shown: 'Shown is the last good value, retrieved',
    rate: '5.9%',
    refresh: 'Refresh all',
    stays: (day: string) => `Not refreshed. The last good value stays (${day}).`,
    inserted: 'Inserted values',
    retrieved: 'Retrieved',
  },
} as const;

/** A workbook in which the rate of Erfurt has been asked for, on the first day. */
async function prepare(
  page: Page,
  pane: FrameLocator,
  more: readonly object[] = [],
  language: 'de' | 'en' = 'de',
): Promise<void> {
  await enter(pane, language);
  await page.clock.setSystemTime(RETRIEVED);
  await addSource(pane, [source(`${server.url}/data.csv`), ...more], language);
  await ask(pane, 'Erf', 'Erfurt (16051)', 'unemployment-rate', language);
}

async function insert(
  page: Page,
  pane: FrameLocator,
  address: string,
  language: 'de' | 'en' = 'de',
): Promise<void> {
  await cell(page, address).click();
  await pane.getByRole('button', { name: words[language].insert }).click();
  await pane
    .getByRole('status')
    .filter({ hasText: `!${address}.` })
    .waitFor();
}

async function type(page: Page, address: string, text: string): Promise<void> {
  await cell(page, address).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await cell(page, address).filter({ hasText: text }).waitFor();
}

const undo = (pane: FrameLocator): Promise<void> =>
  pane.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();

/** What cells of the active sheet hold. */
const values = (page: Page, ...addresses: readonly string[]): Promise<unknown[]> =>
  page.evaluate((wanted) => {
    const sheet = window.zielcheckPreview?.host.activeSheet();
    return wanted.map(
      (one) => sheet?.cell(Number(one.slice(1)) - 1, one.charCodeAt(0) - 'A'.charCodeAt(0)).value,
    );
  }, addresses);
