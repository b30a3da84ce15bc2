import { MOST_NAMES, type SheetArea } from '../model';
import { sheetAreas } from '../model/sheetAreas';

/**
 * Asks, with what is asked anyway, for names, filter and print area (ExcelApi 1.9 and before); call the returned function after
 * the next `sync`. In Excel on the web the names of a sheet were those of the workbook too (office-js #1011).
 */
export function askForAreas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): () => readonly SheetArea[] {
  const wanted = { $top: MOST_NAMES, name: true, formula: true, visible: true };
  const ofBook = context.workbook.names.load(wanted);
  const ofSheet = worksheet.names.load(wanted);
  const filter = worksheet.autoFilter.getRangeOrNullObject().load('address');
  const print = worksheet.pageLayout.getPrintAreaOrNullObject().load('address');
  const addressOf = (range: Excel.Range | Excel.RangeAreas): string | undefined =>
    range.isNullObject ? undefined : range.address;
  return () => {
    const names = [...ofBook.items, ...ofSheet.items];
    const said = { names, filter: addressOf(filter), print: addressOf(print) };
    if (names.length === 0 && said.filter === undefined && said.print === undefined) return [];
    return sheetAreas(worksheet.name, said);
  };
}
