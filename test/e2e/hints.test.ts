import { describeInBrowser, paneFrame, verdict } from './browserSuite';

describeInBrowser('what spoke for a table', ({ open }) => {
  it('is loaded when a workbook has Excel tables or names, and told on request', async () => {
    const { crashes, page, pane, violations } = await open('sample=berichtsmappe-mehrlin&lang=de');
    await page.getByRole('tab', { name: 'Indikatoren' }).click();
    await verdict(pane);
    await pane.getByRole('button', { name: 'Was geprüft wurde' }).click();
    await pane.getByText('Excel-Tabelle „Indikatorentabelle“').waitFor();
    const asked = await paneFrame(page).evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
    );
    expect(asked.filter((file) => /\/areas\.[\da-f]+\.js$/.test(file))).toHaveLength(1);
    expect([crashes, await violations()]).toEqual([[], []]);
  });
});
