import { UserFacingError } from '../../model';
import { rangeAt } from '../ranges';
import { writeExcel } from '../run';
import { asTexts, freeName } from '../ownSheets';

/** A cell of our sheet. Texts are written as texts, whatever they begin with. */
export type SourceCell = string | number;

/** Our sheet, made or brought up to date. */
export interface WrittenSheet {
  readonly id: string;
  readonly name: string;
  /** True when it was not there before. */
  readonly added: boolean;
}

/**
 * Writes the rows to our sheet in place of what stood there; adds one after the last sheet where there is none, or the one
 * listed was deleted. A sheet of the user's with the same name is left alone. After a failure our sheet is as it was.
 */
export function writeSourcesSheet(
  id: string | undefined,
  name: string,
  rows: readonly (readonly SourceCell[])[],
): Promise<WrittenSheet> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    const present = id === undefined ? undefined : worksheets.getItemOrNullObject(id).load('id,name');
    present?.protection.load('protected');
    const written = present?.getUsedRange().load('values');
    worksheets.load('items/name');
    await context.sync();
    if (present === undefined || written === undefined || present.isNullObject)
      return add(context, name, rows);
    if (present.protection.protected) throw new UserFacingError('sheet-protected', { sheet: present.name });
    try {
      fill(present, rows);
      await context.sync();
    } catch (error) {
      fill(
        present,
        written.values.map((row) => row.map(asSource)),
      );
      await context.sync();
      throw error;
    }
    return { id: present.id, name: present.name, added: false };
  });
}

async function add(
  context: Excel.RequestContext,
  wanted: string,
  rows: readonly (readonly SourceCell[])[],
): Promise<WrittenSheet> {
  const { worksheets } = context.workbook;
  const free = freeName(
    wanted,
    worksheets.items.map((sheet) => sheet.name),
  );
  try {
    const added = worksheets.add(free).load('id,name');
    await context.sync();
    fill(added, rows);
    await context.sync();
    return { id: added.id, name: added.name, added: true };
  } catch (error) {
    // By its name: a request may fail after it has added the sheet and before it has said its id.
    worksheets.getItemOrNullObject(free).delete();
    await context.sync();
    throw error;
  }
}

/** A cell as it was written: texts and numbers. */
function asSource(value: unknown): SourceCell {
  return typeof value === 'number' ? value : String(value);
}

function fill(worksheet: Excel.Worksheet, rows: readonly (readonly SourceCell[])[]): void {
  worksheet.getRange().clear();
  const right = Math.max(0, ...rows.map((row) => row.length - 1));
  const range = rangeAt(worksheet, { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right });
  range.values = asTexts(rows, right + 1);
  rangeAt(worksheet, { top: 0, left: 0, bottom: 0, right }).format.font.bold = true;
  range.format.autofitColumns();
}
