import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { csv, redirect, startStatisticsServer, type StatisticsServer } from '../support/statisticsServer';
import { cell, describeInBrowser, resultsFolder, sidewaysRoom } from './browserSuite';
import { addSource, ask, axe, enter, source, table, words } from './referenceRoom';

let server: StatisticsServer;

beforeAll(async () => {
  server = await startStatisticsServer();
});
beforeEach(() => server.on('/data.csv', csv(table('5,9'))));
afterAll(() => server.close());

describeInBrowser('the room of reference values', ({ open }) => {
  it('takes a value with its provenance, and shows old and new when the source has another one', async () => {
    const { page, pane, crashes, violations } = await open('lang=de&sample=leer');
    await enter(pane, 'de');
    await addSource(pane, source(`${server.url}/data.csv`));
    await ask(pane, 'Erf', 'Erfurt (16051)', 'unemployment-rate');
    await cell(page, 'B3').click();
    const answer = pane.getByRole('region', { name: 'Wert', exact: true });
    await answer.getByText('5,9 %').first().waitFor();
    expect(await answer.innerText()).toMatch(/Landesamt[^]*dl-de\/by-2\.0[^]*© Landesamt, 2026/);
    await answer.getByRole('img', { name: /2023 6\s%, 2024 5,9\s%/ }).waitFor();
    await pane.getByRole('button', { name: 'Als Wert einfügen' }).click();
    await pane.getByRole('status').filter({ hasText: 'Eingefügt in' }).waitFor();
    await cell(page, 'B3').filter({ hasText: '5,9' }).waitFor();
    const list = pane.getByRole('region', { name: 'Eingefügte Werte (1)' });
    await list.getByText('Erfurt, Arbeitslosenquote, 2024').waitFor();

    server.on('/data.csv', csv(table('6,4')));
    await list.getByRole('button', { name: 'Alle aktualisieren' }).click();
    await list.getByText('5,9 % (2024) → 6,4 % (2024)').waitFor();
    await cell(page, 'B3').filter({ hasText: '5,9' }).waitFor();
    await list.getByRole('button', { name: '1 Wert übernehmen' }).click();
    await cell(page, 'B3').filter({ hasText: '6,4' }).waitFor();
    await pane.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
    await cell(page, 'B3').filter({ hasText: '5,9' }).waitFor();
    expect([crashes, await violations()]).toEqual([[], []]);
  });

  it('asks which Leipzig is meant, by keyboard alone, and keeps what was chosen while another room is shown', async () => {
    const { page, pane } = await open('lang=de&sample=leer');
    await pane.getByRole('tab', { name: 'Prüfen' }).focus();
    await page.keyboard.press('ArrowRight');
    const place = pane.getByRole('combobox', { name: 'Ort' });
    await place.waitFor();
    await place.focus();
    await page.keyboard.type('Leipzig');
    await pane.getByRole('option', { name: 'Leipzig, kreisfreie Stadt (14713)' }).waitFor();
    const options = await pane.getByRole('option', { name: /Leipzig/ }).allInnerTexts();
    expect(options.length).toBeGreaterThan(2);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await place.inputValue()).toMatch(/^Leipzig.*\(/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await pane.getByRole('region', { name: 'Wert', exact: true }).waitFor();
    await pane.getByRole('tab', { name: 'Referenz' }).focus();
    await page.keyboard.press('ArrowLeft');
    await pane.getByRole('tab', { name: 'Prüfen', selected: true }).waitFor();
    await page.keyboard.press('ArrowRight');
    expect(await place.inputValue()).toMatch(/^Leipzig.*\(/);
  });

  it('says why a source cannot be used: another address, no permission for browsers', async () => {
    const { pane } = await open('lang=de&sample=leer');
    await enter(pane, 'de');
    server.on('/data.csv', redirect(`${server.url}/other.csv`));
    await addSource(pane, source(`${server.url}/data.csv`));
    await pane.getByRole('combobox', { name: 'Ort' }).waitFor();
    await pane.getByRole('alert').filter({ hasText: 'leitet auf eine andere Adresse weiter' }).waitFor();
    server.on('/data.csv', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.end(table('5,9'));
    });
    await pane.getByRole('alert').getByRole('button', { name: 'Erneut versuchen' }).click();
    await pane.getByRole('alert').filter({ hasText: 'erlaubt die Abfrage aus Excel heraus nicht' }).waitFor();
    expect(await pane.getByRole('alert').count()).toBe(1);
  });

  it('gives formulas the same sources', async () => {
    const { page } = await open('lang=de&sample=leer');
    await cell(page, 'B2').click();
    await page.keyboard.type('=ZIELCHECK.REFERENZ("14713";"population";2024)');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').filter({ hasText: '611850' }).waitFor();
    expect(await cell(page, 'B2').innerText()).toBe('611850');
  });

  it.each(['de', 'en'] as const)(
    'is for everyone, at 320 px (%s)',
    async (language) => {
      for (const theme of ['light', 'dark', 'contrast']) {
        const { page, pane } = await open(`lang=${language}&theme=${theme}&pane=320&sample=leer`);
        await enter(pane, language);
        expect(await axe(page)).toEqual([]);
        await ask(pane, 'Erfurt', /Erfurt.*\(16051\)/, 'unemployment-rate', language);
        await cell(page, 'B3').click();
        await pane.getByRole('button', { name: words[language].insert }).click();
        await pane.getByRole('region', { name: /\(1\)$/ }).waitFor();
        await pane.getByRole('button', { name: words[language].sources }).click();
        await pane.getByRole('button', { name: words[language].compare }).click();
        await pane.getByText(/stimmt mit der Quelle|agrees with the source/).waitFor();
        expect(await axe(page)).toEqual([]);
        expect(await sidewaysRoom(page)).toBe(0);
        mkdirSync(resultsFolder, { recursive: true });
        const name = `reference-${language}-${theme}.png`;
        await page.setViewportSize({ width: 900, height: 1700 });
        await page.locator('iframe.pane-frame').screenshot({ path: path.join(resultsFolder, name) });
      }
    },
    300_000,
  );
});
