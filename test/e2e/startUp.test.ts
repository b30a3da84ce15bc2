import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { addinFunctions } from '../support/customFunctions';
import { mediaType } from '../support/server';
import { describeInBrowser, distFolder, violationsOf } from './browserSuite';

/**
 * The whole unmodified office.js: an add-in's page on https below a page that plays Excel on the web, both fulfilled by the
 * browser's own routing, so that neither certificates nor the internet are needed. Everything else here uses a stand-in for
 * office.js's start-up; this proves the real one with the production bundle, under its policy.
 */
const ADDIN = 'https://addin.test';
/** office.js trusts only frames of Excel's own hosts. */
const EXCEL = 'https://excel.officeapps.live.com';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const root = path.resolve(__dirname, '../..');
const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** What Excel on the web must be allowed to frame; sent as a header, as docs/deployment.md says. */
const headerPolicy = 'frame-ancestors https://*.officeapps.live.com';

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

async function start(context: BrowserContext): Promise<{ page: Page; addin: Frame; foreign: string[] }> {
  const foreign: string[] = [];
  await context.route('**/*', async (route) => {
    const answer = answerTo(new URL(route.request().url()));
    if (!answer) foreign.push(route.request().url());
    await (answer ? route.fulfill(answer) : route.abort());
  });
  const page = await context.newPage();
  await page.goto(`${EXCEL}/frame.html`);
  const workbook = readFileSync(path.join(root, 'assets/samples/mehrlin.xlsx')).toString('base64');
  await page.evaluate(
    ([address, bytes, functions]) => {
      window.zielcheckFrame?.start(address, bytes, {
        profile: 'web',
        locale: 'de-DE',
        fileName: 'mehrlin.xlsx',
        functions: [functions],
      });
    },
    [`${ADDIN}/taskpane.html`, workbook, addinFunctions()] as const,
  );
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  const addin = await waitForFrame(page);
  return { page, addin, foreign };
}

async function waitForFrame(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().startsWith(ADDIN));
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

interface Answer {
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

function answerTo(url: URL): Answer | undefined {
  if (url.href === `${EXCEL}/frame.html`) {
    return {
      contentType: 'text/html',
      body: '<!doctype html><title>Excel</title><body><script src="/frame.js"></script>',
    };
  }
  if (url.href === `${EXCEL}/frame.js`) return fileAnswer(path.join(distFolder, 'preview/frame.js'));
  if (url.origin === ADDIN) return fileAnswer(path.join(distFolder, 'addin', url.pathname));
  if (url.href.startsWith(CDN)) return fileAnswer(officeFile(url.href.slice(CDN.length)));
  return undefined;
}

/** office.js asks for its locale's folder as Excel writes it ("de-DE"); the npm package has it in lower case. */
function officeFile(name: string): string {
  const exact = path.join(officeFolder, name);
  return existsSync(exact) ? exact : path.join(officeFolder, name.toLowerCase());
}

function fileAnswer(file: string): Answer | undefined {
  if (!existsSync(file)) return undefined;
  const contentType = mediaType(file);
  return {
    contentType,
    body: readFileSync(file),
    headers: { 'content-type': contentType, 'content-security-policy': headerPolicy },
  };
}
