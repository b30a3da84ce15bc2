import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { JSHandle, Page } from 'playwright-core';
import { cell, describeInBrowser, paneFrame, serialise, verdict } from './browserSuite';

interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
}

const mehrlin: Dropped = {
  name: 'bericht.xlsx',
  bytes: readFileSync(path.join(__dirname, '../../assets/samples/mehrlin.xlsx')),
};
const letter: Dropped = { name: 'brief.pdf', bytes: Buffer.from('%PDF-1.7 kein Arbeitsblatt') };
const renamed: Dropped = { name: 'brief.xlsx', bytes: letter.bytes };

/** What the browser hands over when files are dragged in from a folder. */
function transferOf(page: Page, files: readonly Dropped[]): Promise<JSHandle<DataTransfer>> {
  const plain = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  return page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, plain);
}

/** What lies in the middle of the pane's frame. */
function onTopOfPane(page: Page): Promise<string | undefined> {
  return page.locator('iframe.pane-frame').evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.className;
  });
}

/** Drags files over the sheet and lets go of them there. */
async function drop(page: Page, ...files: readonly Dropped[]): Promise<void> {
  const dataTransfer = await transferOf(page, files);
  await cell(page, 'B3').dispatchEvent('dragover', { dataTransfer });
  const hint = page.getByText('Mappe hier ablegen.');
  await hint.waitFor();
  await hint.dispatchEvent('drop', { dataTransfer });
  await hint.waitFor({ state: 'detached' });
}

describeInBrowser('a file that is dropped on the preview', ({ open }) => {
  it('opens in the place of the workbook before, and is checked', async () => {
    const { page, pane, foreignRequests, crashes } = await open('sample=leer&lang=de');
    await pane.getByText('Hier steht noch keine Indikatorentabelle').waitFor();
    await drop(page, mehrlin);
    await page.getByRole('heading', { name: 'bericht.xlsx' }).waitFor();
    expect(await verdict(pane)).toContain('2 Ziele verfehlt');
    expect(foreignRequests).toEqual([]);
    expect(crashes).toEqual([]);
  });

  it.each([
    ['is no workbook', [letter], 'brief.pdf'],
    ['is only named like one', [renamed], 'brief.xlsx'],
    ['is one of two', [mehrlin, mehrlin], 'nur eine Mappe'],
  ] as const)(
    'is refused with the reason when it %s, and the open workbook stays',
    async (_, files, told) => {
      const { page, pane, crashes } = await open('lang=de');
      await verdict(pane);
      const before = await serialise(page);
      await drop(page, ...files);
      await page.getByText(told).first().waitFor();
      expect(await serialise(page)).toBe(before);
      expect(await page.getByRole('heading', { name: 'mehrlin.xlsx' }).count()).toBe(1);
      expect(crashes).toEqual([]);
    },
  );

  it('covers the pane while it is dragged, whose frame would open it instead', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    const dataTransfer = await transferOf(page, [mehrlin]);
    await cell(page, 'B3').dispatchEvent('dragover', { dataTransfer });
    await page.getByText('Mappe hier ablegen.').waitFor();
    expect(await onTopOfPane(page)).toBe('drop-hint');
  });

  it('is left to the pane while the pane asks for files', async () => {
    const { page, pane, crashes } = await open('lang=de');
    await verdict(pane);
    await pane.getByRole('button', { name: 'Weitere Befehle' }).click();
    await pane.getByRole('button', { name: 'Mehrere Mappen prüfen …' }).click();
    const zone = pane.locator('[data-takes-files]');
    await zone.waitFor();
    const dataTransfer = await transferOf(page, [mehrlin]);
    await cell(page, 'B3').dispatchEvent('dragover', { dataTransfer });
    await page.getByText('Mappe hier ablegen.').waitFor();
    expect(await onTopOfPane(page)).toBe('pane-frame');
    await paneFrame(page).evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['kein Arbeitsblatt'], 'brief.xlsx'));
      const drop = new DragEvent('drop', { cancelable: true, bubbles: true, dataTransfer });
      document.querySelector('[data-takes-files]')?.dispatchEvent(drop);
    });
    await pane.getByText('1 Mappe: 1 nicht prüfbar').waitFor();
    expect(await page.getByRole('heading', { name: 'mehrlin.xlsx' }).count()).toBe(1);
    expect(crashes).toEqual([]);
  });

  it('leaves the pane where it is when it is let go of over its frame', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    const stopped = await paneFrame(page).evaluate(() => {
      const over = new DragEvent('dragover', {
        cancelable: true,
        bubbles: true,
        dataTransfer: new DataTransfer(),
      });
      const drop = new DragEvent('drop', {
        cancelable: true,
        bubbles: true,
        dataTransfer: new DataTransfer(),
      });
      return [over, drop].map((event) => !document.body.dispatchEvent(event));
    });
    expect(stopped).toEqual([true, true]);
  });
});
