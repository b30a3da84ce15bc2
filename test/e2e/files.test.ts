import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { partnerReport, reportBytes } from '../support/partnerReports';
import {
  cell,
  colourScheme,
  describeInBrowser,
  nameBox,
  outerRoom,
  resultsFolder,
  sidewaysRoom,
  verdict,
} from './browserSuite';
import { dropFromDisk, file, openPage, pick, twelve, words } from './manyFiles';

/** The names of the files in the table, from the top. */
const names = (pane: FrameLocator): Promise<string[]> =>
  pane.getByRole('table').locator('button[aria-expanded]').allInnerTexts();

async function axe(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .include('iframe.pane-frame')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describeInBrowser('many workbooks in the pane', ({ open }) => {
  it('checks twelve in workers, sorts them, shows what is wrong, and puts them together in a new workbook', async () => {
    const { page, pane, crashes, violations, foreignRequests } = await open('lang=de&pane=350');
    await openPage(pane);
    const worker = page.waitForEvent('worker');
    await pick(pane, twelve());
    expect((await worker).url()).toMatch(/\/fileWorker\.[\da-f]{8}\.js$/);
    const summary = pane.getByText(words.de.summary);
    await summary.waitFor();
    expect(await summary.innerText()).toBe(
      '12 Mappen: 7 mit Warnungen, 2 nicht abgabebereit, 3 nicht prüfbar',
    );
    expect((await names(pane)).slice(0, 3)).toEqual(['brief.xlsx', 'halb heruntergeladen.xlsx', 'leer.xlsx']);
    await pane.getByRole('button', { name: 'Datei', exact: true }).click();
    expect((await names(pane))[0]).toBe('AWO.xlsx');
    await pane.getByRole('button', { name: 'Fehler', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await pane.getByRole('columnheader', { name: 'Fehler' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect((await names(pane)).at(-1)).toBe('leer.xlsx');
    await pane.getByRole('button', { name: 'falsch gerechnet.xlsx' }).click();
    await pane.getByText('Indikatoren!E4').first().waitFor();

    await pane.getByRole('button', { name: 'Zusammenführen' }).click();
    await pane.getByText(/^\d+ Konflikte$/).waitFor();
    await pane.getByRole('button', { name: 'Als neue Mappe öffnen' }).click();
    await page.locator('.file-name', { hasText: 'Mappe2.xlsx' }).waitFor();
    await page.getByRole('tab', { name: 'Konsolidierung' }).waitFor();
    expect(await cell(page, 'A1').innerText()).toBe('Konsolidierte Indikatoren');
    expect([crashes, await violations(), foreignRequests]).toEqual([[], [], []]);
  });

  it('puts a consolidation into the open workbook and takes it out again', async () => {
    const { page, pane, crashes, violations } = await open('lang=de&pane=350');
    await openPage(pane);
    await pick(pane, twelve().slice(0, 6));
    await pane.getByRole('button', { name: 'Zusammenführen' }).click();
    await pane.getByText('Keine Konflikte: alles passt zusammen.').waitFor();
    await pane.getByRole('button', { name: 'In diese Mappe einfügen' }).click();
    await page.getByRole('tab', { name: 'Konsolidierung' }).waitFor();
    await pane.getByText(/^Eingefügt als eigene Blätter: Konsolidierung, /).waitFor();
    await pane.getByRole('button', { name: 'Wieder entfernen' }).click();
    await page.getByRole('tab', { name: 'Konsolidierung' }).waitFor({ state: 'detached' });
    expect([crashes, await violations()]).toEqual([[], []]);
  });

  it('can be cancelled, keeps what was checked, and goes on', async () => {
    const { pane, crashes } = await open('lang=de&pane=350');
    await openPage(pane);
    const large = reportBytes(
      Array.from({ length: 4000 }, (_, index) => [`Indikator ${index}`, 'Stück', 10, 9, 90]),
    );
    await pick(
      pane,
      Array.from({ length: 16 }, (_, index) => file(`${index}.xlsx`, large)),
    );
    await pane.getByText(/^([1-9]|1[0-5]) von 16 Mappen geprüft$/).waitFor();
    await pane.getByRole('button', { name: 'Abbrechen' }).click();
    await pane.getByText(/^Abgebrochen: \d+ Mappen? (ist|sind) noch nicht geprüft\.$/).waitFor();
    const kept = (await names(pane)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(16);
    await pane.getByRole('button', { name: 'Weiter prüfen' }).click();
    await pane.getByText(/^16 Mappen: /).waitFor();
    expect(crashes).toEqual([]);
  });

  describe('folders', () => {
    let root = '';
    const inRoot = (...place: string[]): string => path.join(root, ...place);

    beforeAll(() => {
      root = mkdtempSync(path.join(tmpdir(), 'zielcheck-'));
      const put = (content: Buffer, ...place: string[]): void => {
        mkdirSync(path.dirname(inRoot(...place)), { recursive: true });
        writeFileSync(inRoot(...place), content);
      };
      put(partnerReport(0), 'Berichte', 'AWO', 'bericht.xlsx');
      put(partnerReport(1), 'Berichte', 'Caritas', 'Mai', 'bericht.xlsx');
      put(Buffer.from('lock'), 'Berichte', 'AWO', '~$bericht.xlsx');
      put(Buffer.from('%PDF-1.7'), 'Berichte', 'brief.pdf');
      // Browsers give no more than a hundred entries at a time.
      for (let index = 0; index < 120; index += 1)
        put(reportBytes([['Kurse', 'Stück', 10, 5, 80]]), 'Viele', `${index}.xlsx`);
      put(Buffer.from('kein Bild'), 'Fotos', 'bild.jpg');
      put(partnerReport(2), 'lose.xlsx');
    });

    afterAll(() => rmSync(root, { recursive: true }));

    it('are chosen with their subfolders, and every file is named by its path', async () => {
      const { page, pane, crashes, violations } = await open('lang=de&pane=350');
      await openPage(pane);
      const choose = pane.locator('input[type=file][aria-label="Ordner wählen …"]');
      await choose.setInputFiles(inRoot('Fotos'));
      await pane
        .getByText('Keine Excel-Mappe (.xlsx oder .xlsm) in diesem Ordner und darunter: Fotos.')
        .waitFor();
      await choose.setInputFiles(inRoot('Berichte'));
      await pane.getByText(/^2 Mappen: /).waitFor();
      expect(await names(pane)).toEqual(['Berichte/AWO/bericht.xlsx', 'Berichte/Caritas/Mai/bericht.xlsx']);
      expect(await sidewaysRoom(page)).toBe(0);
      expect([crashes, await violations()]).toEqual([[], []]);
    });

    it('are dropped, with files beside them, and read to their end', async () => {
      const { page, pane, crashes, violations } = await open('lang=de&pane=350');
      await openPage(pane);
      await dropFromDisk(page, pane.locator('[data-takes-files]'), [
        inRoot('Viele'),
        inRoot('Fotos'),
        inRoot('Berichte'),
        inRoot('lose.xlsx'),
      ]);
      await pane.getByText(/^123 Mappen: /).waitFor();
      await pane.getByText(/in diesem Ordner und darunter: Fotos\.$/).waitFor();
      await pane.getByRole('button', { name: 'Datei', exact: true }).click();
      const all = await names(pane);
      expect(all.slice(0, 3)).toEqual([
        'Berichte/AWO/bericht.xlsx',
        'Berichte/Caritas/Mai/bericht.xlsx',
        'lose.xlsx',
      ]);
      expect(all.at(-1)).toBe('Viele/119.xlsx');
      expect([crashes, await violations()]).toEqual([[], []]);
    });
  });

  it('compares the open workbook with an earlier state and leads to what changed', async () => {
    const { page, pane, crashes, violations } = await open('lang=de&pane=350&sample=mehrlin');
    await verdict(pane);
    await pane.getByRole('tab', { name: 'Abgabe', exact: true }).click();
    const sample = readFileSync(path.join(__dirname, '../../assets/samples/mehrlin.xlsx'));
    const choose = pane.locator('input[type=file][aria-label="Früheren Stand wählen …"]');
    await choose.setInputFiles(file('mai.xlsx', sample));
    await pane.getByText('Nichts geändert.').waitFor();
    await cell(page, 'E12').click();
    await page.keyboard.type('19');
    await page.keyboard.press('Enter');
    await pane.getByText('1 Änderung seit mai.xlsx').waitFor();
    await pane.getByRole('button', { name: /Ergebnis 18 → 19 \(\+1\), 60 % → 63,33 %/ }).click();
    expect(await nameBox(page, 'E12')).toBe('E12');
    await choose.setInputFiles(file('halb.xlsx', sample.subarray(0, 4000)));
    await pane.getByText(/Die Mappe ist beschädigt oder unvollständig/).waitFor();
    expect([crashes, await violations()]).toEqual([[], []]);
  });

  it.each(
    (['de', 'en'] as const).flatMap((language) =>
      (['light', 'dark', 'contrast'] as const).map((theme) => ({ language, theme })),
    ),
  )(
    'has no axe violations and no sideways scrolling at 320 px: $language, $theme',
    async ({ language, theme }) => {
      const text = words[language];
      mkdirSync(resultsFolder, { recursive: true });
      const { page, pane } = await open(`lang=${language}&theme=${theme}&pane=320`, {
        width: 1280,
        height: 1400,
      });
      await openPage(pane, language);
      expect(await axe(page)).toEqual([]);
      await pick(pane, twelve(), text.choose);
      await pane.getByText(text.summary).waitFor();
      await pane.getByRole('button', { name: 'falsch gerechnet.xlsx' }).click();
      await pane.getByRole('button', { name: 'brief.xlsx', exact: true }).click();
      await pane.getByRole('button', { name: text.consolidate, exact: true }).click();
      await pane.getByText(text.conflicts).first().waitFor();
      expect(await axe(page)).toEqual([]);
      expect(await sidewaysRoom(page)).toBe(0);
      expect(await outerRoom(page)).toBe(0);
      expect(await colourScheme(page)).toBe(theme === 'light' ? 'light' : 'dark');
      await page.screenshot({ path: path.join(resultsFolder, `files-${language}-${theme}.png`) });
    },
  );
});
