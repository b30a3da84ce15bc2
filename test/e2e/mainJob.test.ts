import type { Page } from 'playwright-core';
import { cell, describeInBrowser, eventually, fillOf, nameBox, serialise, verdict } from './browserSuite';

const NO_FILL = 'rgba(0, 0, 0, 0)';

describeInBrowser('the main job in the preview, in German', ({ open }) => {
  it('checks at once, leads to the cell, repairs, marks, and leaves the workbook as it was', async () => {
    const { page, pane, crashes } = await open('lang=de');
    expect(await verdict(pane)).toMatch(/^2 Ziele verfehlt, 3 Zahlen als Text/);
    const atStart = await serialise(page);

    // Both missed rows are found, and a click leads to the cell.
    await pane.getByRole('button', { name: /25 fehlen/ }).waitFor();
    await pane.getByRole('button', { name: /12 fehlen/ }).click();
    expect(await nameBox(page, 'C12:F12')).toBe('C12:F12');
    await cell(page, 'E12').and(page.locator('[aria-selected="true"]')).waitFor();

    // Texts become numbers only after they were shown, and come back as they were.
    await pane.getByRole('button', { name: 'Alle lösen' }).click();
    await pane.getByRole('listitem').filter({ hasText: 'D14: „2.000“ → 2.000' }).waitFor();
    expect(await serialise(page)).toBe(atStart);
    await pane.getByRole('button', { name: '3 Zellen ändern' }).click();
    expect(
      await eventually(
        () => typesInRow14(page),
        (types) => !types.includes('String'),
      ),
    ).toBe('Double Double');
    await pane.getByRole('status').getByRole('button', { name: 'Rückgängig' }).click();
    expect(
      await eventually(
        () => serialise(page),
        (now) => now === atStart,
      ),
    ).toBe(atStart);
    expect(await typesInRow14(page)).toBe('String String');

    // Markings are seen in the grid and vanish without a trace.
    expect(await fillOf(page, 'C12')).toBe(NO_FILL);
    const mark = pane.getByRole('button', { name: 'Markieren' });
    await mark.click();
    await pane.getByRole('status').filter({ hasText: 'markiert' }).waitFor();
    expect(
      await eventually(
        () => fillOf(page, 'C12'),
        (fill) => fill !== NO_FILL,
      ),
    ).not.toBe(NO_FILL);
    expect(await fillOf(page, 'C8')).not.toBe(await fillOf(page, 'C12'));
    expect(await serialise(page)).not.toBe(atStart);
    await mark.click();
    expect(
      await eventually(
        () => fillOf(page, 'C12'),
        (fill) => fill === NO_FILL,
      ),
    ).toBe(NO_FILL);
    expect(await serialise(page)).toBe(atStart);
    expect(crashes).toEqual([]);
  });

  it('follows the ribbon’s buttons and brings a closed pane back', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    await page.getByRole('button', { name: 'Aufgabenbereich schließen' }).click();
    await pane.locator('#verdict').waitFor({ state: 'hidden' });
    await page
      .getByRole('toolbar', { name: 'Menüband' })
      .getByRole('button', { name: /Markieren/ })
      .click();
    await pane.locator('#verdict').waitFor();
    expect(
      await eventually(
        () => fillOf(page, 'C12'),
        (fill) => fill !== NO_FILL,
      ),
    ).not.toBe(NO_FILL);
    await page.getByRole('toolbar', { name: 'Menüband' }).getByRole('button', { name: 'Prüfen' }).click();
    expect(await verdict(pane)).toContain('2 Ziele verfehlt');
  });

  it('fills the percentages as formulas that calculate', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    // Without percentages in two rows, typed away as a person would.
    await cell(page, 'F8').click();
    await page.keyboard.press('Delete');
    await cell(page, 'F12').click();
    await page.keyboard.press('Delete');
    await pane.getByRole('button', { name: 'Erneut prüfen' }).click();
    await pane.getByRole('button', { name: 'Weitere Befehle' }).click();
    await pane.getByRole('button', { name: 'Prozentwerte ausfüllen …' }).click();
    await pane.getByRole('button', { name: '2 Zellen ändern' }).click();
    await cell(page, 'F12').filter({ hasText: '60' }).waitFor();
    await cell(page, 'E12').click();
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await cell(page, 'F12').filter({ hasText: '100' }).waitFor();
    expect(await cell(page, 'F8').innerText()).toMatch(/^6[89]/);
  });
});

/** Whether target and actual of row 14 are numbers or texts; both look the same in this workbook. */
const typesInRow14 = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const sheet = window.zielcheckPreview?.host.activeSheet();
    return [3, 4].map((column) => sheet?.cell(13, column).valueType).join(' ');
  });
