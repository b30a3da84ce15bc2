import { utils, write } from '@e965/xlsx';
import { cell, describeInBrowser, nameBox } from './browserSuite';

function workbook(rows: readonly (readonly (string | number)[])[], merges: readonly string[] = []): Buffer {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((merge) => utils.decode_range(merge));
  utils.book_append_sheet(book, sheet, 'Tabelle1');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['zweites Blatt']]), 'Blatt 2');
  return Buffer.from(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array);
}

const upload = (name: string, buffer: Buffer): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer,
});

describeInBrowser('the grid beside the pane', ({ open }) => {
  it('is used like a spreadsheet: keys, typing, recalculation, undo, name box', async () => {
    const { page } = await open('sample=leer');
    const address = page.getByRole('textbox', { name: 'Namenfeld' });
    await cell(page, 'B10').click();
    await page.keyboard.type('10.360');
    await page.keyboard.press('Tab');
    await page.keyboard.type('2,5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('=B10*C10');
    await page.keyboard.press('Enter');
    await cell(page, 'D10').filter({ hasText: '25900' }).waitFor();

    await cell(page, 'C10').dblclick();
    await page.getByRole('textbox', { name: 'Zelle bearbeiten' }).fill('3');
    await page.keyboard.press('Enter');
    await cell(page, 'D10').filter({ hasText: '31080' }).waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, 'D10').filter({ hasText: '25900' }).waitFor();

    await address.fill('$B$150');
    await address.press('Enter');
    await cell(page, 'B150').and(page.locator('.active')).waitFor();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await nameBox(page, 'B150:C151')).toBe('B150:C151');
    await address.fill('nirgendwo');
    await address.press('Enter');
    await page.getByText('„nirgendwo“ ist keine Adresse').waitFor();
  });

  it('opens one’s own workbook, with merged cells and sheet tabs', async () => {
    const { page, foreignRequests } = await open('sample=leer');
    const file = upload('eigene.xlsx', workbook([['Titel über drei Spalten'], ['a', 1, 2]], ['A1:C1']));
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: 'eigene.xlsx' }).waitFor();
    await cell(page, 'A1').filter({ hasText: 'Titel über drei Spalten' }).waitFor();
    const title = await cell(page, 'A1').boundingBox();
    const below = await cell(page, 'C2').boundingBox();
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBe((below?.x ?? 0) + (below?.width ?? 0));
    await page.getByRole('tab', { name: 'Blatt 2' }).click();
    await cell(page, 'A1').filter({ hasText: 'zweites Blatt' }).waitFor();
    expect(foreignRequests).toEqual([]);
  });

  it('says in plain words why a file cannot be opened, and keeps the open workbook', async () => {
    const { page } = await open();
    await cell(page, 'C5').filter({ hasText: 'Indikator' }).waitFor();
    const picker = page.locator('input[type=file]');
    await picker.setInputFiles(upload('brief.xlsx', Buffer.from('Sehr geehrte Damen und Herren')));
    await page.getByText('„brief.xlsx“ ist keine Excel-Arbeitsmappe.').waitFor();
    await picker.setInputFiles(upload('bild.png', Buffer.from('x')));
    await page.getByText('„bild.png“ ist keine Excel-Arbeitsmappe.').waitFor();
    await picker.setInputFiles(upload('leer.xlsx', Buffer.alloc(0)));
    await page.getByText('„leer.xlsx“ ist leer.').waitFor();
    const whole = workbook([['a', 1]]);
    await picker.setInputFiles(upload('halb.xlsx', whole.subarray(0, whole.length / 2)));
    await page.getByText('„halb.xlsx“ ist beschädigt').waitFor();
    expect(await cell(page, 'C5').innerText()).toBe('Indikator');
  });

  it('draws of 100,000 rows only those that are seen, and goes where it is told', async () => {
    const { page } = await open('sample=leer');
    const rows = Array.from({ length: 100_000 }, (_, row) => [`Zeile ${row + 1}`, row, row * 2, row % 7]);
    await page.locator('input[type=file]').setInputFiles(upload('gross.xlsx', workbook(rows)));
    await page.getByRole('heading', { name: 'gross.xlsx' }).waitFor({ timeout: 180_000 });
    await cell(page, 'A2').filter({ hasText: 'Zeile 2' }).waitFor({ timeout: 180_000 });
    const address = page.getByRole('textbox', { name: 'Namenfeld' });
    await address.fill('A90000');
    await address.press('Enter');
    const active = page.locator('.active');
    await cell(page, 'A90000').filter({ hasText: 'Zeile 90000' }).and(active).waitFor();
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowDown');
    await cell(page, 'A90020').and(active).waitFor();
    expect(await page.locator('.cell[data-cell]').count()).toBeLessThan(2_000);
  }, 300_000);
});
