import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, distFolder, violationsOf } from './browserSuite';
import { fileAnswer, startInExcelFrame, type FramedAddin } from './excelFrame';

/**
 * The whole unmodified office.js: an add-in's page on https below a page that plays Excel on the web, both fulfilled by the
 * browser's own routing, so that neither certificates nor the internet are needed. Everything else here uses a stand-in for
 * office.js's start-up; this proves the real one with the production bundle, under its policy.
 */
const ADDIN = 'https://addin.test';

/**
 * office.js parses an XML token with DOMParser at its start. Excel's frame here gives it an empty one, and Chromium reports the
 * styles of its own "this is no XML" page as if they were ours. With a real token it is not reported.
 */
const expectedViolations = new Set(['style-src-attr inline']);

describeInBrowser(
  'the whole of office.js, started by a parent frame as in Excel on the web',
  ({ context }) => {
    it('reaches the pane, which checks the workbook through it', async () => {
      const { page, addin, foreign } = await start(await context());
      await addin.locator('#verdict').waitFor({ timeout: 30_000 });
      expect(await addin.locator('#verdict').innerText()).toContain('2 Ziele verfehlt, 3 Zahlen als Text');
      const office = await addin.evaluate(() => ({
        host: Office.context.host,
        language: Office.context.displayLanguage,
        knows114: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
      }));
      expect(office).toEqual({ host: 'Excel', language: 'de-DE', knows114: true });
      expect(foreign).toEqual([]);
      expect((await violationsOf(page)).filter((one) => !expectedViolations.has(one))).toEqual([]);
    });

    it('calls the worksheet functions and takes their answers and reasons', async () => {
      const { page, addin } = await start(await context());
      await addin.locator('#verdict').waitFor({ timeout: 30_000 });
      await typed(page, '=ZIELCHECK.ZIELERREICHUNG(18;30)', 0.6);
      await typed(page, '=ZIELCHECK.STATUS(ZIELCHECK.ZIELERREICHUNG(18;30))', 'kritisch');
      await typed(page, '=ZIELCHECK.ZIELERREICHUNG(18;0)', '#N/A');
      expect((await violationsOf(page)).filter((one) => !expectedViolations.has(one))).toEqual([]);
    });

    it('carries a ribbon command to the workbook and tells Excel when it is done', async () => {
      const { page, addin } = await start(await context());
      await addin.locator('#verdict').waitFor({ timeout: 30_000 });
      const atStart = await page.evaluate(() => window.zielcheckFrame?.host?.serialise());
      await page.evaluate(() => window.zielcheckFrame?.frame?.press('markieren'));
      await page.waitForFunction(
        () => (window.zielcheckFrame?.frame?.log.completedCommands.length ?? 0) === 1,
      );
      expect(await page.evaluate(() => window.zielcheckFrame?.host?.serialise())).not.toBe(atStart);
      await page.evaluate(() => window.zielcheckFrame?.frame?.press('markieren'));
      await page.waitForFunction(
        () => (window.zielcheckFrame?.frame?.log.completedCommands.length ?? 0) === 2,
      );
      expect(await page.evaluate(() => window.zielcheckFrame?.host?.serialise())).toBe(atStart);
    });
  },
);

const start = (context: BrowserContext): Promise<FramedAddin> =>
  startInExcelFrame(context, `${ADDIN}/taskpane.html`, (url) =>
    fileAnswer(path.join(distFolder, 'addin', url.pathname)),
  );

/** Types into a cell of the workbook and waits for what it then holds. */
async function typed(page: Page, input: string, expected: unknown): Promise<void> {
  const at = { row: 40, column: 5 };
  await page.evaluate(
    ([text, { row, column }]) => {
      const host = window.zielcheckFrame?.host;
      host?.type(host.activeSheet().id, row, column, text);
    },
    [input, at] as const,
  );
  await page.waitForFunction(
    ([value, { row, column }]) =>
      window.zielcheckFrame?.host?.activeSheet().cell(row, column).value === value,
    [expected, at] as const,
  );
}
