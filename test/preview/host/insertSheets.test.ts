import { startExcel, workbookBytes } from '../../support/excel';
import { refusal } from './support';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
/** Two sheets that read each other, one of which is there already. */
const file = base64(
  workbookBytes({
    sheets: { Summe: [["=SUM(Werte!A1:A2)+'Summe (2)'!A1"]], Werte: [[2], [3]], 'Summe (2)': [[5]] },
  }),
);

async function insert(options?: Excel.InsertWorksheetOptions, text = file): Promise<string[]> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(text, options);
    await context.sync();
    return ids.value;
  });
}

/** Workbook.insertWorksheetsFromBase64: learn.microsoft.com/javascript/api/excel/excel.workbook. */
describe.each(['m365', 'web', 'ltsc2021'] as const)('inserting sheets of a file in %s', (profile) => {
  const open = () =>
    startExcel({ profile, workbook: { sheets: { Summe: [[1]], Auswertung: [['=Summe!A1*10']] } } });

  it('puts copies after the last sheet, with names that are free and formulas that lead to each other', async () => {
    const { host } = await open();
    const ids = await insert();
    const sheets = host.sheets();
    expect(sheets.map(({ name }) => name)).toEqual([
      'Summe',
      'Auswertung',
      'Summe (2)',
      'Werte',
      'Summe (2) (2)',
    ]);
    expect(sheets.slice(2).map(({ id }) => id)).toEqual(ids);
    const cell = sheets[2]?.cell(0, 0);
    expect([cell?.formula, cell?.value]).toEqual(["=SUM(Werte!A1:A2)+'Summe (2) (2)'!A1", 10]);
    // They live on: formulas follow their cells, and those of the workbook are as they were.
    host.type(ids[1] ?? '', 0, 0, '12');
    expect([sheets[2]?.cell(0, 0).value, sheets[1]?.cell(0, 0).value]).toEqual([20, 10]);
  });

  it('takes only the sheets asked for, at the beginning when asked', async () => {
    const { host } = await open();
    await insert({ positionType: 'Beginning', sheetNamesToInsert: ['Summe'] });
    expect(host.sheets().map(({ name }) => name)).toEqual(['Summe (2)', 'Summe', 'Auswertung']);
    // What it read stayed behind: in Excel a link to the file, of which the stand-in keeps the value.
    expect(host.sheets()[0]?.cell(0, 0).formula).toBe(10);
    expect(await refusal(() => insert({ sheetNamesToInsert: ['Fehlt'] }).then())).toBe('ItemNotFound');
  });

  it('is nothing that Ctrl+Z takes back', async () => {
    const { host } = await open();
    const before = host.serialise();
    host.type(host.sheets()[0]?.id ?? '', 0, 0, '2');
    await insert();
    expect([host.undo(), host.sheets().length]).toEqual([false, 5]);
    expect(host.serialise()).not.toBe(before);
  });

  it('refuses what is no workbook and leaves this one as it is', async () => {
    const { host } = await open();
    const before = host.serialise();
    expect(await refusal(() => insert({}, 'AAAA').then())).toBe('InvalidArgument');
    expect(host.serialise()).toBe(before);
  });
});
