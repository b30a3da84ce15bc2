import type { SheetDraft } from '../book';
import { HEADER, TITLE } from '../looks';
import type { StandardBook } from './standardBook';

/** What fits into a footer, which may hold 255 characters in all, each "&" twice. */
const LONGEST_TITLE = 80;

interface SheetSettings {
  readonly widths: readonly number[];
  /** Rows above stay in sight; the last of them is repeated on each printed page. */
  readonly headerRow: number;
  /** Columns that stay in sight, from the left. */
  readonly fixedColumns?: number;
}

/** A sheet as all of this workbook: landscape, one page wide, its header repeated, pages numbered, protected without a password. */
export function addSheet(
  { draft, profile, text }: StandardBook,
  name: string,
  { widths, headerRow, fixedColumns = 0 }: SheetSettings,
): SheetDraft {
  // In headers and footers "&" begins a code.
  const title = (profile.title ?? text.title).slice(0, LONGEST_TITLE).replaceAll('&', '&&');
  return draft.addSheet(name, {
    widths,
    frozen: { rows: headerRow, columns: fixedColumns },
    page: {
      paper: 'A4',
      titleRows: [headerRow, headerRow],
      footer: `&L${title}&C${name}&R${text.page}`,
    },
    isProtected: true,
  });
}

/** The big first line of a sheet, and the line below it. */
export function writeTitle(sheet: SheetDraft, title: string, subtitle: string): void {
  sheet.set(1, 1, title, TITLE);
  sheet.set(2, 1, subtitle);
}

export function writeHeader(sheet: SheetDraft, row: number, titles: readonly string[], column = 1): void {
  sheet.setRow(row, column, titles, { ...HEADER, vertical: 'middle' });
}
