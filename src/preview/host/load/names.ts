import type { WorkBook } from '@e965/xlsx';
import type { CellRange } from '../../../model';
import { parseFormula } from '../formula/parse';
import { tidyFormula } from '../formula/translate';
import { rangeInSheet } from '../objects/resolveRange';
import type { Book } from '../state/book';
import type { NameState } from '../state/workbook';

/** Defined names; Excel's own (filters, titles) are not shown to add-ins and left out, but for print areas (PageLayout). */
export function loadNames(book: Book, workbook: WorkBook): void {
  const names = (workbook.Workbook?.Names ?? []).flatMap((entry): NameState[] => {
    const sheetName =
      entry.Sheet === undefined || entry.Sheet === null ? undefined : workbook.SheetNames[entry.Sheet];
    const sheet = sheetName === undefined ? null : (book.sheetByName(sheetName) ?? null);
    if (entry.Name === '_xlnm.Print_Area' && sheet !== null) sheet.printAreas = printAreas(entry.Ref);
    if (entry.Name.startsWith('_xlnm.')) return [];
    try {
      const formula = tidyFormula(`=${entry.Ref}`);
      parseFormula(formula);
      const visible = Reflect.get(entry, 'Hidden') !== true;
      return [{ name: entry.Name, sheet, formula, comment: entry.Comment ?? '', visible }];
    } catch {
      // A name for something outside of this file is of no use here.
      return [];
    }
  });
  book.state.names = names;
}

/** "Blatt!$A$1:$C$9,Blatt!$E$1:$F$9"; an area that was deleted ("#REF!") is printed no more. */
function printAreas(addresses: string): readonly CellRange[] {
  return [...addresses.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].flatMap(
    ([, address = '']) => rangeInSheet(address) ?? [],
  );
}
