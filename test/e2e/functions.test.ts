import { cell, describeInBrowser, eventually } from './browserSuite';

describeInBrowser('worksheet functions in the preview', ({ open }) => {
  it('are typed in German, calculated by the pane’s page and told with their reasons', async () => {
    const { page, crashes, violations, foreignRequests } = await open('sample=leer&lang=de');
    const enter = async (address: string, text: string): Promise<void> => {
      await cell(page, address).click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    };
    await enter('B2', '18');
    await enter('C2', '30');
    await enter('D2', '=ZIELCHECK.ZIELERREICHUNG(B2;C2)');
    await cell(page, 'D2').filter({ hasText: '0,6' }).waitFor();
    await enter('E2', '=ZIELCHECK.STATUS(D2)');
    await cell(page, 'E2').filter({ hasText: 'kritisch' }).waitFor();
    // What depends on it follows.
    await enter('B2', '30');
    await cell(page, 'E2').filter({ hasText: 'erreicht' }).waitFor();
    // An actual that is still missing is open, though Excel on the desktop hands over 0 for it.
    await cell(page, 'B2').click();
    await page.keyboard.press('Delete');
    await cell(page, 'E2').filter({ hasText: 'offen' }).waitFor();

    await enter('C2', '0');
    await cell(page, 'D2').filter({ hasText: '#NV' }).waitFor();
    await cell(page, 'D2').click();
    const status = page.locator('.status-note');
    const reason = await eventually(
      () => status.innerText(),
      (text) => text.startsWith('Der Zielwert ist 0'),
    );
    expect(reason).toBe('Der Zielwert ist 0 oder fehlt. Davon lässt sich kein Prozentwert bilden.');
    await enter('F2', '=ZIELCHECK.GIBTESNICHT(1)');
    await cell(page, 'F2').filter({ hasText: '#NAME?' }).waitFor();
    expect([crashes, await violations(), foreignRequests]).toEqual([[], [], []]);
  });

  it('have English names in an English Excel', async () => {
    const { page } = await open('sample=leer&lang=en');
    await cell(page, 'B2').click();
    await page.keyboard.type('=ZIELCHECK.STATUS(ZIELCHECK.ACHIEVEMENT(18,"2,000"))');
    await page.keyboard.press('Enter');
    await cell(page, 'B2').filter({ hasText: 'critical' }).waitFor();
    expect(await cell(page, 'B2').innerText()).toBe('critical');
  });
});
