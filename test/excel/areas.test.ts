import { utils, write } from '@e965/xlsx';
import { readSheet } from '../../src/excel';
import { formatRange, type Sheet } from '../../src/model';
import { openWorkbook } from '../../src/preview/host';
import { readWorkbook } from '../../src/xlsx/read';
import { startExcel } from '../support/excel';
import { failure } from './failure';
import { requestsOf } from './faults';
import { openExcel } from './open';

const rows = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Beratungen', 80, 55],
  ['Vermittlungen', 30, 18],
];

function told({ areas }: Sheet): string[] {
  return areas.map(({ kind, name, range }) => `${kind} ${name ?? ''} ${formatRange(range)}`);
}

/** A file as Excel saves it: filter and print area are kept as names, too. */
function file(): Uint8Array {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  sheet['!autofilter'] = { ref: 'A1:C3' };
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Deckblatt']]), 'Deckblatt');
  utils.book_append_sheet(book, sheet, "Partner's Ziele");
  const at = (address: string): string => `'Partner''s Ziele'!${address}`;
  const names = [
    { Name: 'Indikatoren', Ref: at('$A$1:$C$3') },
    { Name: 'Zielwerte', Ref: at('$B$2:$B$3') },
    { Name: 'Ziele', Ref: 'Deckblatt!$A$1:$C$3' },
    { Name: 'Ziele', Ref: at('$A$2:$C$3'), Sheet: 1 },
    { Name: 'Fremd', Ref: at('$A$1:$C$2'), Sheet: 0 },
    { Name: 'Zuletzt', Ref: `OFFSET(${at('$A$1')},0,0,3,3)` },
    { Name: 'Alt', Ref: at('#REF!') },
    { Name: 'ZIELCHECK_REF_1', Ref: at('$A$1:$C$2'), Hidden: true },
    { Name: '_xlnm.Print_Area', Ref: `${at('$A$1:$D$20')},${at('$F$1:$G$9')}`, Sheet: 1 },
    { Name: '_xlnm.Print_Titles', Ref: at('$1:$1'), Sheet: 1 },
  ];
  book.Workbook = { Names: names };
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no file was written');
  return new Uint8Array(bytes);
}

const AREAS = [
  'name Indikatoren A1:C3',
  'name Ziele A2:C3',
  'filter  A1:C3',
  'print  A1:D20',
  'print  F1:G9',
];

describe('names, filter and print area', () => {
  it('are read from a file', () => {
    const sheets = readWorkbook(file()).sheets;
    expect(sheets.map(told)).toEqual([['name Ziele A1:C3'], AREAS]);
  });

  it.each(['ltsc2021', 'web'] as const)('are the same in Excel (%s)', async (profile) => {
    await startExcel(openWorkbook(file(), { locale: 'de-DE', profile }));
    expect(told(await readSheet("Partner's Ziele"))).toEqual(AREAS);
    expect(told(await readSheet('Deckblatt'))).toEqual(['name Ziele A1:C3']);
  });

  it('cost no request more', async () => {
    const host = await openExcel({ A: { rows } });
    const before = await requestsOf(host, () => readSheet('A'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      context.workbook.names.add('Ziele', sheet.getRange('A1:C3'));
      context.workbook.names.add('Versteckt', sheet.getRange('A1:C2')).visible = false;
      sheet.names.add('Seite', sheet.getRange('A1:D9'));
      sheet.pageLayout.setPrintArea('A1:C20');
      await context.sync();
    });
    let sheet: Sheet | undefined;
    expect(await requestsOf(host, async () => (sheet = await readSheet('A')))).toBe(before);
    expect(sheet && told(sheet)).toEqual(['name Ziele A1:C3', 'name Seite A1:D9', 'print  A1:C20']);
  });

  it('are done without where Excel cannot tell them', async () => {
    const host = await openExcel({ A: { rows } });
    const location = 'PageLayout.getPrintAreaOrNullObject';
    host.inject({ request: 0, action: 1, code: 'GeneralException', location });
    const sheet = await readSheet('A');
    expect([sheet.number(1, 1), sheet.areas]).toEqual([80, []]);
    host.inject({ request: 0, action: 1, code: 'GeneralException', location: 'Range.rowHidden' });
    expect(await failure(readSheet('A'))).toMatchObject({ code: 'unknown' });
  });

  it('are asked for up to a number: old workbooks have names without end', async () => {
    await openExcel({ A: { rows } }, { profile: 'web' });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:C3');
      for (let index = 0; index < 1_100; index += 1) context.workbook.names.add(`Name${index}`, range);
      await context.sync();
    });
    expect((await readSheet('A')).areas).toHaveLength(1_000);
  });
});
