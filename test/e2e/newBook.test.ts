import { describeInBrowser } from './browserSuite';

describeInBrowser('a new reporting workbook', ({ open }) => {
  it('is made in the pane, under its policy, and opens in place of this one', async () => {
    const { page, pane, crashes, violations, foreignRequests } = await open('sample=mehrlin&lang=de');
    await pane.getByRole('button', { name: 'Weitere Befehle' }).click();
    await pane.getByRole('button', { name: 'Berichtsmappe anlegen …' }).click();
    await pane.getByRole('button', { name: 'Mappe anlegen' }).click();
    await page.locator('.file-name', { hasText: 'Mappe2.xlsx' }).waitFor();
    await page.getByRole('tab', { name: 'Indikatoren' }).waitFor();
    expect([crashes, await violations(), foreignRequests]).toEqual([[], [], []]);
  });
});
