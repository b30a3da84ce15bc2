import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { browserMissing, ensureBrowser, launchBrowser } from '../support/browser';
import { serveFolder, type StaticServer } from '../support/server';

/** The production build; `ZIELCHECK_DIST` names another one. */
export const distFolder = path.resolve(process.env['ZIELCHECK_DIST'] ?? path.join(__dirname, '../../dist'));
export const resultsFolder = path.resolve(__dirname, '../../test-results');

/** A preview page that is open in the browser, and what happened in it. */
export interface OpenPreview {
  readonly page: Page;
  /** The pane's own page, for locators. */
  readonly pane: FrameLocator;
  /** Everything that the Content-Security-Policy stopped, in any frame. */
  violations(): Promise<readonly string[]>;
  /** Addresses asked for outside the test's own server. */
  readonly foreignRequests: readonly string[];
  /** Uncaught errors of the page or the pane. */
  readonly crashes: readonly string[];
}

export interface Suite {
  /** Opens the built preview; `query` as in the page's address ("lang=en&theme=dark"). */
  open(
    query?: string,
    viewport?: { width: number; height: number },
    browserLanguage?: 'de' | 'en',
  ): Promise<OpenPreview>;
  /** A bare browser context, closed after the test. */
  context(locale?: string): Promise<BrowserContext>;
}

/** Describes tests that need a browser. Without one they are skipped, under a title that says what to install. */
export function describeInBrowser(title: string, tests: (suite: Suite) => void): void {
  jest.setTimeout(300_000);
  const executable = ensureBrowser();
  const block = executable === undefined ? describe.skip : describe;
  block(executable === undefined ? `${title}. ${browserMissing}` : title, () => {
    let browser: Browser | undefined;
    let server: StaticServer | undefined;
    const contexts: BrowserContext[] = [];

    beforeAll(async () => {
      if (!existsSync(path.join(distFolder, 'preview/index.html'))) {
        throw new Error('dist/preview is missing: run "npm run build" before the browser tests.');
      }
      server = await serveFolder(path.join(distFolder, 'preview'));
      browser = await launchBrowser(executable ?? '');
    });

    afterEach(async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    });

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    const context: Suite['context'] = async (locale = 'de-DE') => {
      if (!browser) throw new Error('The browser did not start.');
      const created = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale });
      contexts.push(created);
      // When something counts as missing; a busy machine must not decide it.
      created.setDefaultTimeout(120_000);
      await recordViolations(created);
      return created;
    };

    const open: Suite['open'] = async (query = '', viewport, browserLanguage = 'de') => {
      const url = server?.url ?? '';
      const page = await (await context(browserLanguage === 'de' ? 'de-DE' : 'en-GB')).newPage();
      if (viewport) await page.setViewportSize(viewport);
      const foreignRequests: string[] = [];
      const crashes: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
          foreignRequests.push(request.url());
      });
      page.on('pageerror', (error) => crashes.push(error.message));
      await page.goto(`${url}?${query}`);
      const pane = page.frameLocator('iframe.pane-frame');
      return { page, pane, foreignRequests, crashes, violations: () => violationsOf(page) };
    };

    tests({ open, context });
  });
}

/** The pane's frame, for evaluating in it. */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes('taskpane.html'));
  if (!frame) throw new Error('The pane has not loaded.');
  return frame;
}

async function recordViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { testViolations: violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}

/** What the policies of the page and its frames have stopped so far. */
export async function violationsOf(page: Page): Promise<string[]> {
  const lists = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate((): unknown => ('testViolations' in window ? window.testViolations : [])),
      ),
  );
  return lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
}

// What tests do again and again on the preview page.

/** The workbook in its canonical form: equal texts mean equal workbooks. */
export const serialise = (page: Page): Promise<string> =>
  page.evaluate(() => window.zielcheckPreview?.host.serialise() ?? '');

/** A cell as the grid draws it. */
export const cell = (page: Page, address: string): Locator => page.locator(`.cell[data-cell="${address}"]`);

/** Waits until the pane has finished its first check and returns the verdict. */
export async function verdict(pane: FrameLocator): Promise<string> {
  const sentence = pane.locator('#verdict');
  await sentence.waitFor();
  return (await sentence.innerText()).trim();
}

/** Waits until a value, read again and again, is as wanted: drawing follows the workbook by a frame or two. */
export async function eventually<Value>(
  read: () => Promise<Value>,
  wanted: (value: Value) => boolean,
): Promise<Value> {
  let value = await read();
  for (let attempt = 0; attempt < 100 && !wanted(value); attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    value = await read();
  }
  return value;
}

/** What the name box says, once it says what is expected (or has had its time). */
export const nameBox = (page: Page, expected: string): Promise<string> =>
  eventually(
    () => page.locator('.name-box').inputValue(),
    (value) => value === expected,
  );

/** Fill of a cell as painted, "rgba(0, 0, 0, 0)" when it has none. */
export const fillOf = (page: Page, address: string): Promise<string> =>
  cell(page, address).evaluate((element) => getComputedStyle(element).backgroundColor);

/** Pixels by which the pane's page itself can be scrolled up and down: only what stands between its head and its tabs may. */
export const outerRoom = (page: Page): Promise<number> =>
  paneFrame(page).evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight - clientHeight;
  });

/** How the browser draws scroll bars and its own controls in the pane. */
export const colourScheme = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(
    () => getComputedStyle(document.querySelector('main') ?? document.body).colorScheme,
  );

/** By how many pixels the pane could be scrolled sideways: its page, or the part of it that scrolls. */
export const sidewaysRoom = (page: Page): Promise<number> =>
  paneFrame(page).evaluate(() => {
    const scrolled = [document.documentElement, document.querySelector('main')?.parentElement];
    return Math.max(...scrolled.map((element) => (element ? element.scrollWidth - element.clientWidth : 0)));
  });
