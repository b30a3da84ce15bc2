import type { WorkBook } from '@e965/xlsx';
import { parseFormula } from '../formula/parse';
import { tidyFormula } from '../formula/translate';
import type { Book } from '../state/book';
import type { NameState } from '../state/workbook';

/** Defined names; Excel's own (print areas, filters) are not shown to add-ins and left out. */
export function loadNames(book: Book, workbook: WorkBook): void {
  const names = (workbook.Workbook?.Names ?? []).flatMap((entry): NameState[] => {
    if (entry.Name.startsWith('_xlnm.')) return [];
    try {
      const formula = tidyFormula(`=${entry.Ref}`);
      parseFormula(formula);
      const sheetName =
        entry.Sheet === undefined || entry.Sheet === null ? undefined : workbook.SheetNames[entry.Sheet];
      const sheet = sheetName === undefined ? null : (book.sheetByName(sheetName) ?? null);
      return [{ name: entry.Name, sheet, formula, comment: entry.Comment ?? '', visible: true }];
    } catch {
      // A name for something outside of this file is of no use here.
      return [];
    }
  });
  book.state.names = names;
}
