import { describeInBrowser, serialise, verdict } from './browserSuite';

describeInBrowser('errors that Excel’s user can cause', ({ open }) => {
  it('tells that the sheet is protected while marking, and changes nothing', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    await page.getByRole('button', { name: 'Zustände testen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Blatt schützen' }).click();
    await page.keyboard.press('Escape');
    const before = await serialise(page);
    await pane.getByRole('button', { name: 'Markieren' }).click();
    const message = pane.getByRole('status').filter({ hasText: /geschützt/ });
    await message.waitFor();
    expect(await message.innerText()).toMatch(/Blattschutz|Schutz/);
    expect(await serialise(page)).toBe(before);
  });

  it('tells that a cell is being edited, and checks again once it is not', async () => {
    const { page, pane } = await open('lang=de');
    await verdict(pane);
    await page.getByRole('button', { name: 'Zustände testen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Zelle wird gerade bearbeitet' }).click();
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: 'Erneut prüfen' }).click();
    await pane
      .getByText(/bearbeitet|Eingabe/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Zustände testen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Zelle wird gerade bearbeitet' }).click();
    await page.keyboard.press('Escape');
    await pane
      .getByRole('button', { name: /Erneut (versuchen|prüfen)/ })
      .first()
      .click();
    expect(await verdict(pane)).toContain('2 Ziele verfehlt');
  });

  it('says what a table needs when there is none', async () => {
    const { pane } = await open('lang=de&sample=leer');
    const message = pane.getByText('Hier steht noch keine Indikatorentabelle');
    await message.waitFor();
    expect(await message.isVisible()).toBe(true);
  });
});
