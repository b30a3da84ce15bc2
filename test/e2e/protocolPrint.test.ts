import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Language, Sheet } from '../../src/model';
import { protocolPage } from '../../src/submission';
import { readWorkbook } from '../../src/xlsx/read';
import { protocolFrom } from '../support/protocols';
import { sheetOf } from '../support/sheet';
import { describeInBrowser, resultsFolder } from './browserSuite';

const samples = path.join(__dirname, '../../assets/samples');
const sample = (name: string): readonly Sheet[] =>
  readWorkbook(new Uint8Array(readFileSync(path.join(samples, name)))).sheets;

/** So many missed targets, with names and reasons as long as real ones. */
function report(missed: number): readonly Sheet[] {
  const rows = Array.from({ length: missed }, (_, index) => [
    `Anzahl teilnehmender Langzeitarbeitsloser an Bildungs- und Qualifizierungsmaßnahmen in Quartier ${index + 1}`,
    100,
    20 + index,
    index % 3 === 0
      ? ''
      : 'Die Betriebe konnten Beschäftigte seltener freistellen als geplant; der Träger hat mit den Kammern ein neues Modell vereinbart, das ab Herbst greift. Bis dahin werden Kurse am Wochenende angeboten.',
  ]);
  return [sheetOf([['Indikator', 'Zielwert', 'Ergebnis', 'Begründung'], ...rows])];
}

async function pagesOf(
  page: Page,
  name: string,
  sheets: readonly Sheet[],
  language: Language,
): Promise<number> {
  await page.setContent(protocolPage(protocolFrom(`${name}.xlsx`, sheets, language)));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(path.join(resultsFolder, `protocol-${name}-${language}.pdf`), pdf);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describeInBrowser('the protocol on paper', ({ context }) => {
  it.each(['de', 'en'] as const)(
    'is a page of results, and one for every ten findings: %s',
    async (language) => {
      const page = await (await context()).newPage();
      for (const missed of [10, 20, 30])
        expect([missed, await pagesOf(page, String(missed), report(missed), language)]).toEqual([
          missed,
          1 + missed / 10,
        ]);
      expect(await pagesOf(page, 'mehrlin', sample('mehrlin.xlsx'), language)).toBe(2);
      expect(await pagesOf(page, 'mistakes', sample('alles-was-schiefgehen-kann.xlsx'), language)).toBe(5);
    },
  );

  it('is dark on white, whatever the screen shows, cuts no row and repeats the header', async () => {
    const page = await (await context()).newPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setContent(protocolPage(protocolFrom('lang.xlsx', report(10), 'de')));
    const looks = await page.evaluate(() => {
      const of = (selector: string): CSSStyleDeclaration =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return [of('html').colorScheme, of('td').color, of('tbody tr').breakInside, of('thead').display];
    });
    expect(looks).toEqual(['light', 'rgb(0, 0, 0)', 'avoid', 'table-header-group']);
  });
});
