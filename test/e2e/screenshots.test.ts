import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cell, describeInBrowser, paneFrame, resultsFolder, verdict } from './browserSuite';
import { openPage, pick, twelve, words } from './manyFiles';

/** `README_IMAGES=1 npm test -- browser` writes the README's pictures anew instead of into test-results/. */
const folder =
  process.env['README_IMAGES'] === undefined ? resultsFolder : path.resolve(__dirname, '../../docs/images');

const pictures = [
  { name: 'preview-de', query: 'lang=de&pane=350', cellToSelect: 'D14' },
  { name: 'preview-en', query: 'lang=en&pane=350&sample=mehrlin-en', cellToSelect: 'A1' },
  { name: 'preview-dark', query: 'lang=de&theme=dark&pane=350', cellToSelect: 'D14' },
];

describeInBrowser('pictures of the preview', ({ open }) => {
  it.each(pictures)('$name', async ({ name, query, cellToSelect }) => {
    const { page, pane, crashes } = await open(query, { width: 1280, height: 860 });
    await verdict(pane);
    await cell(page, cellToSelect).click();
    await pane.getByRole('button', { name: /^(Markieren|Mark rows)$/ }).click();
    await pane
      .getByRole('status')
      .filter({ hasText: /markiert|marked/ })
      .waitFor();
    await pane
      .getByRole('status')
      .getByRole('button', { name: /Schließen|Close/ })
      .click();
    await paneFrame(page).evaluate(() => {
      for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
    });
    mkdirSync(folder, { recursive: true });
    const picture = await page.screenshot({ path: path.join(folder, `${name}.png`) });
    // A page that failed to draw is a few kilobytes of one colour.
    expect(picture.length).toBeGreaterThan(40_000);
    expect(crashes).toEqual([]);
  });

  it('files-de', async () => {
    const { page, pane, crashes } = await open('lang=de&pane=420', { width: 1280, height: 860 });
    await openPage(pane);
    await pick(pane, twelve());
    await pane.getByText(words.de.summary).waitFor();
    await pane.getByRole('button', { name: 'falsch gerechnet.xlsx' }).click();
    await page.mouse.move(0, 0);
    mkdirSync(folder, { recursive: true });
    const picture = await page.screenshot({
      path: path.join(folder, 'files-de.png'),
      // A chevron caught mid-turn looks broken.
      animations: 'disabled',
    });
    expect(picture.length).toBeGreaterThan(40_000);
    expect(crashes).toEqual([]);
  });
});
