import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from '../support/browser';
import { mediaType } from '../support/server';

/** How much slower the first answer may be than the empty template's first text. */
const WANTED = 1.5;
/** Starts of each, in turns; the middle one counts. */
const RUNS = 7;
const SLOWER = 4;
const LINE = { offline: false, latency: 0, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };

/**
 * How long the pane takes to its first answer, beside Microsoft's empty React and Fluent template to its first text. Both are
 * production builds in the preview's frame, behind the same stand-in for Excel, in Chromium with an empty cache, on a processor
 * four times slower and a line of 10 Mbit/s. Time runs from the start of the frame's page.
 */
export async function firstAnswerBench(): Promise<string> {
  const dist = path.resolve('dist');
  const executable = findBrowser();
  if (executable === undefined) return 'first answer: no Chrome, Chromium or Edge found\n';
  if (!existsSync(path.join(dist, 'preview/taskpane.html')))
    return 'first answer: dist/preview is missing, run "npm run build" first\n';
  const template = templateFolder(dist);
  const pages = [
    { folder: path.join(dist, 'preview'), text: '#verdict', times: [] as number[] },
    { folder: template, text: '#first-text', times: [] as number[] },
  ];
  const browser = await launchBrowser(executable);
  try {
    for (let run = 0; run <= RUNS; run += 1)
      for (const { folder, text, times } of pages) {
        const time = await timeOf(browser, folder, text);
        // The first of each warms the machine up.
        if (run > 0) times.push(time);
      }
  } finally {
    await browser.close();
    rmSync(template, { recursive: true });
  }
  const [answer = Number.NaN, empty = Number.NaN] = pages.map(({ times }) => middle(times));
  const spread = pages.map(({ times }) => times.map((time) => Math.round(time)).join(' '));
  return [
    `first answer: ${Math.round(answer)} ms, empty template's first text: ${Math.round(empty)} ms, ` +
      `ratio ${(answer / empty).toFixed(2)} (wanted: at most ${WANTED})`,
    `  the pane's starts: ${spread[0]}`,
    `  the template's starts: ${spread[1]}`,
    '',
  ].join('\n');
}

/** The preview with the empty template in the pane's place. */
function templateFolder(dist: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'zielcheck-template-'));
  cpSync(path.join(dist, 'preview'), folder, { recursive: true });
  cpSync(path.join(dist, 'emptyTemplate'), folder, { recursive: true });
  const page = path.join(folder, 'taskpane.html');
  const html = readFileSync(page, 'utf8');
  const office = /<script src="?[^">]*office\.js"?><\/script>/;
  if (!office.test(html)) throw new Error('The template does not load office.js.');
  const standIn = '<script src="standIn.js"></script><script src="office-js/excel-web-16.00.js"></script>';
  writeFileSync(page, html.replace(office, standIn));
  return folder;
}

/** Milliseconds from the start of the pane's page until an element with this selector shows text. */
async function timeOf(browser: Browser, folder: string, selector: string): Promise<number> {
  const server = await serveCompressed(folder);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
    await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await context.addInitScript((wanted) => {
      if (window.top === window) return;
      const look = (): void => {
        const shown = document.querySelector<HTMLElement>(wanted);
        if (shown !== null && shown.innerText.trim() !== '')
          Object.assign(window, { shownAt: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    }, selector);
    const { port } = server.address() as { port: number };
    await page.goto(`http://localhost:${port}/?lang=de`);
    const pane = await page.waitForSelector('iframe.pane-frame', { state: 'attached' });
    const frame = await pane.contentFrame();
    if (frame === null) throw new Error('The preview has no pane.');
    const shown = await frame.waitForFunction(() => ('shownAt' in window ? Number(window.shownAt) : false));
    return Number(await shown.jsonValue());
  } finally {
    await context.close();
    await new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    });
  }
}

/** Serves a folder compressed, as web servers do. */
async function serveCompressed(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!file.startsWith(folder + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': mediaType(file), 'content-encoding': 'gzip' });
    response.end(gzipSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}
