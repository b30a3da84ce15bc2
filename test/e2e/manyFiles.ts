import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { partnerReport, PARTNERS, reportBytes } from '../support/partnerReports';
import { verdict } from './browserSuite';

// What tests of the page of many files share.

/** A file as a person picks it. */
export interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const file = (name: string, buffer: Buffer): Picked => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
});

export const words = {
  de: {
    menu: 'Weitere Befehle',
    command: 'Mehrere Mappen prüfen …',
    page: 'Mehrere Mappen prüfen',
    choose: 'Mappen wählen …',
    summary: /^12 Mappen: /,
    consolidate: 'Zusammenführen',
    conflicts: /Konflikt/,
  },
  en: {
    menu: 'More commands',
    command: 'Check several workbooks …',
    page: 'Check several workbooks',
    choose: 'Choose workbooks …',
    summary: /^12 workbooks: /,
    consolidate: 'Consolidate',
    conflicts: /conflict/,
  },
} as const;
type Language = keyof typeof words;

/** Twelve files as a controller gets them: six partners, a sample, one that misses a target with a wrong percentage, and what goes wrong. */
export function twelve(): Picked[] {
  const sample = readFileSync(path.join(__dirname, '../../assets/samples/mehrlin.xlsx'));
  const whole = partnerReport(0);
  return [
    ...PARTNERS.map((partner, index) => file(`${partner}.xlsx`, partnerReport(index))),
    file('mehrlin.xlsx', sample),
    file('falsch gerechnet.xlsx', reportBytes([['Kurse', 'Stück', 10, 5, 80]])),
    file('ohne Ergebnis.xlsx', reportBytes([['Kurse', 'Stück', 10, null, null]])),
    file('halb heruntergeladen.xlsx', whole.subarray(0, whole.length / 2)),
    file('brief.xlsx', Buffer.from('%PDF-1.7 kein Arbeitsblatt')),
    file('leer.xlsx', Buffer.alloc(0)),
  ];
}

/** Opens the page of many files from the menu. */
export async function openPage(pane: FrameLocator, language: Language = 'de'): Promise<void> {
  const text = words[language];
  await verdict(pane);
  await pane.getByRole('button', { name: text.menu }).click();
  await pane.getByRole('button', { name: text.command }).click();
  await pane.getByRole('heading', { name: text.page }).waitFor();
}

/** Picks files with the page's button. */
export const pick = (pane: FrameLocator, files: Picked[], label: string = words.de.choose): Promise<void> =>
  pane.locator(`input[type=file][aria-label="${label}"]`).setInputFiles(files);

/**
 * Drags files and folders of this machine onto a place and lets go of them. Only the browser itself can do so: a script's
 * `DataTransfer` carries no folder.
 */
export async function dropFromDisk(page: Page, place: Locator, files: string[]): Promise<void> {
  const box = await place.boundingBox();
  if (!box) throw new Error('There is nothing to drop on.');
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + 10,
      data: { items: [], files, dragOperationsMask: 1 },
    });
  await session.detach();
}
