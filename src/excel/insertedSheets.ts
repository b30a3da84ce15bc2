import { UserFacingError, type UserErrorCode } from '../model';
import { base64Of } from './base64';
import { canInsertSheets } from './capabilities';
import { toUserFacingError, withCleanupFailure } from './errors';
import { askExcel, writeExcel } from './run';

/** A sheet that came from a file of ours. */
export interface InsertedSheet {
  readonly id: string;
  /** As it was named when this was read. */
  readonly name: string;
}

/**
 * The property of a worksheet that says that it is ours. It goes with the sheet, and its value is the sheet's own id: a copy that
 * the user makes carries the id of another sheet, and is the user's.
 */
const OWN = 'zielcheck';

/** What the user can mend where they are; of any other failure the way out is a workbook of its own. */
const MENDABLE: readonly UserErrorCode[] = ['cell-editing', 'busy', 'too-large', 'cancelled'];

/**
 * Puts the sheets of a workbook file after the last sheet, with all that stands in them; Excel numbers names that are taken. All
 * arrive or none: after a failure the workbook is as it was. Ctrl+Z does not take it back.
 * @param names of the sheets in the file
 * @throws UserFacingError `sheets-not-inserted` where this Excel does not, or does not let us
 */
export function insertSheets(bytes: Uint8Array, names: readonly string[]): Promise<readonly InsertedSheet[]> {
  const file = base64Of(bytes);
  return writeExcel(async (context) => {
    if (!canInsertSheets()) throw new UserFacingError('sheets-not-inserted');
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const before = new Set(worksheets.items.map(({ id }) => id));
    try {
      const ids = context.workbook.insertWorksheetsFromBase64(file, { positionType: 'End' });
      await context.sync();
      const added = ids.value.map((id) => {
        const worksheet = worksheets.getItem(id).load('id,name');
        worksheet.customProperties.add(OWN, id);
        return worksheet;
      });
      await context.sync();
      return added.map(({ id, name }) => ({ id, name }));
    } catch (error) {
      await takeBack(context, before, names).catch((cleanup: unknown) => {
        throw withCleanupFailure(error, cleanup);
      });
      throw failureOf(error);
    }
  });
}

/**
 * Excel on the web may place the sheets and fail all the same (OfficeDev/office-js#3179), so they are looked for. By their names
 * as well: another person may have added a sheet of theirs at the same moment.
 */
async function takeBack(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
  names: readonly string[],
): Promise<void> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  for (const worksheet of worksheets.items) {
    const ours = names.some((name) => worksheet.name === name || worksheet.name.startsWith(`${name} (`));
    if (ours && !before.has(worksheet.id)) worksheet.delete();
  }
  await context.sync();
}

function failureOf(error: unknown): UserFacingError {
  const failure = toUserFacingError(error);
  if (MENDABLE.includes(failure.code)) return failure;
  return new UserFacingError('sheets-not-inserted', failure.data, { cause: error });
}

/** The sheets that were put in this way and still stand, in their order. */
export function readInsertedSheets(): Promise<readonly InsertedSheet[]> {
  return askExcel(async (context) => {
    const own = await ownSheets(context);
    return own.map(({ id, name }) => ({ id, name }));
  });
}

/** Deletes those of the sheets that are still there and ours. Returns how many. */
export function deleteInsertedSheets(sheets: readonly InsertedSheet[]): Promise<number> {
  const ids = new Set(sheets.map(({ id }) => id));
  return writeExcel(async (context) => {
    const own = (await ownSheets(context)).filter(({ id }) => ids.has(id));
    for (const worksheet of own) worksheet.delete();
    await context.sync();
    return own.length;
  });
}

async function ownSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const marked = worksheets.items.map((worksheet) => ({
    worksheet,
    property: worksheet.customProperties.getItemOrNullObject(OWN).load('value'),
  }));
  await context.sync();
  return marked
    .filter(({ worksheet, property }) => !property.isNullObject && property.value === worksheet.id)
    .map(({ worksheet }) => worksheet);
}
