import type { FrameLocator, Page } from 'playwright-core';
import { describeInBrowser, serialise, verdict } from './browserSuite';

const NOT_LOADED = 'Ein Teil von Zielcheck konnte nicht geladen werden.';
const scripts = '**/*.js';

/** From here on no script arrives any more, as when a laptop leaves the network after the first answer. */
async function leaveNetwork(page: Page): Promise<void> {
  await page.route(scripts, (route) => route.abort());
}
const comeBack = (page: Page): Promise<void> => page.unroute(scripts);

/** Things to do of which each needs a part that comes later, and what is there once it has come. */
const wishes: readonly (readonly [string, (pane: FrameLocator) => Promise<void>, string | RegExp])[] = [
  ['the room of references', (pane) => pane.getByRole('tab', { name: 'Referenz' }).click(), /^Quelle/],
  ['handing in', (pane) => pane.getByRole('tab', { name: 'Abgabe' }).click(), 'Abgabe prüfen'],
  ['the menu', (pane) => pane.getByRole('button', { name: 'Weitere Befehle' }).click(), 'Einstellungen'],
];

describeInBrowser('a part of the pane that does not arrive', ({ open }) => {
  it.each(wishes)('%s: says so, and comes when it is asked for again', async (_, wish, shown) => {
    const { page, pane, crashes } = await open('lang=de');
    const said = await verdict(pane);
    await pane.getByRole('heading', { name: /^Befunde \([1-9]/ }).waitFor();
    await leaveNetwork(page);
    await wish(pane);
    await pane.getByText(NOT_LOADED).first().waitFor();
    await comeBack(page);
    await pane.getByRole('button', { name: 'Erneut versuchen' }).first().click();
    await pane.getByText(shown).first().waitFor();
    expect([crashes, said]).toEqual([[], expect.stringContaining('2 Ziele verfehlt')]);
  });

  it('marking: says so, changes nothing, and marks when it is asked for again', async () => {
    const { page, pane, crashes } = await open('lang=de');
    await verdict(pane);
    await pane.getByRole('heading', { name: /^Befunde \([1-9]/ }).waitFor();
    const before = await serialise(page);
    await leaveNetwork(page);
    await pane.getByRole('button', { name: 'Markieren' }).click();
    await pane.getByText(NOT_LOADED).first().waitFor();
    expect(await serialise(page)).toBe(before);
    await comeBack(page);
    await pane.getByRole('button', { name: 'Markieren' }).click();
    await pane.getByText('Die Zeilen sind im Blatt markiert.').waitFor();
    expect(await serialise(page)).not.toBe(before);
    expect(crashes).toEqual([]);
  });
});
