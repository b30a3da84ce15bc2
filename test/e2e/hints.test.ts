import { describeInBrowser, verdict } from './browserSuite';

describeInBrowser('what spoke for a table', ({ open }) => {
  it('is told on request', async () => {
    const { crashes, page, pane, violations } = await open('sample=berichtsmappe-mehrlin&lang=de');
    await page.getByRole('tab', { name: 'Indikatoren' }).click();
    await verdict(pane);
    await pane.getByRole('button', { name: 'Was geprüft wurde' }).click();
    await pane.getByText('Excel-Tabelle „Indikatorentabelle“').waitFor();
    expect([crashes, await violations()]).toEqual([[], []]);
  });
});
