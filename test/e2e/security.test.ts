import { cell, describeInBrowser, paneFrame, verdict } from './browserSuite';

describeInBrowser('the Content-Security-Policy of the preview', ({ open }) => {
  it('stops nothing that the page and the pane need, and nothing leaves the machine', async () => {
    const { page, pane, violations, foreignRequests, crashes } = await open('lang=de');
    await verdict(pane);
    await pane.getByRole('button', { name: 'Weitere Befehle' }).click();
    await pane.getByRole('button', { name: 'Einstellungen' }).click();
    await pane.getByRole('heading', { name: 'Einstellungen' }).waitFor();
    await page.getByRole('button', { name: 'Ansicht' }).click();
    await page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
    await verdict(pane);
    await cell(page, 'C5').click();
    expect(await violations()).toEqual([]);
    expect(foreignRequests).toEqual([]);
    expect(crashes).toEqual([]);
  });

  it.each(['page', 'pane'])('lets no injected script run in the %s', async (where) => {
    const { page, pane, violations } = await open('lang=de');
    await verdict(pane);
    const frame = where === 'page' ? page.mainFrame() : paneFrame(page);
    const ran = await frame.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = true';
      document.body.append(script);
      const image = document.createElement('div');
      image.innerHTML = '<img src="x" onerror="window.injected = true">';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return 'injected' in window;
    });
    expect(ran).toBe(false);
    expect(await violations()).not.toEqual([]);
  });
});
