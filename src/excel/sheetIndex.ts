import { UserFacingError, type CellRange, type SheetArea } from '../model';
import { askForAreas } from './areas';
import { isAbout } from './errors';
import { rangeOf } from './ranges';

/**
 * Beyond this many cells a used range is a mistake in the workbook (a stray value in the last row and column), and reading it
 * would end the pane. A full column of a million rows times two dozen columns stays below.
 */
const MAX_CELLS = 25_000_000;

/** What is asked for hints only, as Excel names it in errors. */
const AREA_MEMBERS = /^(?:PageLayout|AutoFilter|NamedItem)/;

/** What has to be known of a sheet before its cells are read. */
export interface SheetIndex {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly used: CellRange | undefined;
  /** `false`: no row (column) of the used range is hidden; otherwise some or all are. */
  readonly rowsHidden: boolean;
  readonly columnsHidden: boolean;
  readonly tables: readonly Excel.Table[];
  readonly areas: readonly SheetArea[];
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
}

/** Reads it, in one request; in another one without names and print areas where Excel cannot tell these. */
export async function readIndex(
  context: Excel.RequestContext,
  name: string,
  withAreas = true,
): Promise<SheetIndex> {
  const taken = askForIndex(context, name, withAreas);
  try {
    await context.sync();
  } catch (error) {
    // They are hints: no check may fail by them.
    if (withAreas && isAbout(error, AREA_MEMBERS)) return readIndex(context, name, false);
    throw error;
  }
  return taken();
}

/** Asks for it; call the returned function after the next `sync`. */
export function askForIndex(context: Excel.RequestContext, name: string, withAreas = true): () => SheetIndex {
  const { application, worksheets } = context.workbook;
  const worksheet = worksheets.getItemOrNullObject(name);
  worksheet.load('id,name,visibility');
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  worksheet.tables.load('items/name,items/showHeaders,items/showTotals');
  application.load('decimalSeparator,thousandsSeparator');
  const areas = withAreas ? askForAreas(context, worksheet) : undefined;
  return () => {
    if (worksheet.isNullObject) throw new UserFacingError('sheet-deleted', { sheet: name });
    const range = used.isNullObject ? undefined : rangeOf(used);
    if (range !== undefined && used.rowCount * used.columnCount > MAX_CELLS) {
      throw new UserFacingError('too-large', {
        sheet: name,
        technical: `${used.rowCount} × ${used.columnCount}`,
      });
    }
    return {
      // By its id, so that a sheet renamed while it is read is still the same sheet; asking for it would be one more request.
      get worksheet() {
        return worksheets.getItem(worksheet.id);
      },
      id: worksheet.id,
      name: worksheet.name,
      hidden: worksheet.visibility !== 'Visible',
      used: range,
      rowsHidden: range !== undefined && used.rowHidden !== false,
      columnsHidden: range !== undefined && used.columnHidden !== false,
      tables: worksheet.tables.items,
      areas: areas?.() ?? [],
      decimalSeparator: application.decimalSeparator,
      groupSeparator: application.thousandsSeparator,
    };
  };
}
