import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { addinFunctions } from '../support/customFunctions';
import { mediaType } from '../support/server';
import { distFolder } from './browserSuite';

/** office.js trusts only frames of Excel's own hosts. */
const EXCEL = 'https://excel.officeapps.live.com';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted';
const root = path.resolve(__dirname, '../..');
const officeFolder = path.join(root, 'node_modules/@microsoft/office-js/dist');
/** What Excel on the web must be allowed to frame; sent as a header, as docs/deployment.md says. */
const headerPolicy = 'frame-ancestors https://*.officeapps.live.com';

export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly body: string | Buffer;
  readonly headers?: Record<string, string>;
}

/** An add-in that runs below a page that plays Excel on the web. */
export interface FramedAddin {
  readonly page: Page;
  readonly addin: Frame;
  /** Addresses that nobody here answers. */
  readonly foreign: readonly string[];
}

/**
 * Starts an add-in with the whole unmodified office.js, all of it fulfilled by the browser's own routing, so that neither
 * certificates nor the internet are needed.
 * @param pane the address of its page
 * @param answer what its server answers to an address of its origin
 */
export async function startInExcelFrame(
  context: BrowserContext,
  pane: string,
  answer: (url: URL) => Promise<Answer | undefined> | Answer | undefined,
): Promise<FramedAddin> {
  const { origin } = new URL(pane);
  const foreign: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const reply = url.origin === origin ? await answer(url) : answerOfExcel(url);
    if (!reply) foreign.push(url.href);
    await (reply ? route.fulfill(reply) : route.abort());
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
    [pane, workbook, addinFunctions()] as const,
  );
  await page.waitForFunction(() => document.querySelector('iframe') !== null);
  return { page, addin: await waitForFrame(page, origin), foreign };
}

async function waitForFrame(page: Page, origin: string): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().startsWith(origin));
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}

function answerOfExcel(url: URL): Answer | undefined {
  if (url.href === `${EXCEL}/frame.html`) {
    return {
      contentType: 'text/html',
      body: '<!doctype html><title>Excel</title><body><script src="/frame.js"></script>',
    };
  }
  if (url.href === `${EXCEL}/frame.js`) return fileAnswer(path.join(distFolder, 'preview/frame.js'));
  if (url.href.startsWith(CDN)) return fileAnswer(officeFile(url.href.slice(CDN.length)));
  return undefined;
}

/** office.js asks for its locale's folder as Excel writes it ("de-DE"); the npm package has it in lower case. */
function officeFile(name: string): string {
  const exact = path.join(officeFolder, name);
  return existsSync(exact) ? exact : path.join(officeFolder, name.toLowerCase());
}

/** A file as a server sends it, with the header that it has to add. */
export function fileAnswer(file: string): Answer | undefined {
  if (!existsSync(file)) return undefined;
  const contentType = mediaType(file);
  return {
    contentType,
    body: readFileSync(file),
    headers: { 'content-type': contentType, 'content-security-policy': headerPolicy },
  };
}
