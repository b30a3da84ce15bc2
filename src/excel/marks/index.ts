import { UserFacingError } from '../../model';
import { withCleanupFailure } from '../errors';
import { rangeAt } from '../ranges';
import { askExcel, writeExcel } from '../run';
import { deleteMarks, findMarks, OUR_RULE, requireWritable, type FormattedSheet } from './find';
import type { Mark } from './plan';
import { dropRegister, storeRegister, type Register } from './register';

export { planMarks, type Mark } from './plan';

/** Beyond this, Excel itself becomes slow; it is reached only where the status changes from row to row, thousands of times. */
const MAX_MARKS = 5_000;

/** One mark is about 2 kB on the wire, and Excel on the web takes 5 MB a request (learn.microsoft.com, excel/performance). */
const MARKS_PER_REQUEST = 1_000;

/**
 * Adds the marks as conditional formats, in place of all earlier marks of ours. The register is stored before the first format
 * is added, and when anything fails all of ours is removed again; if even that fails, the register says that there is something
 * to remove.
 * @throws UserFacingError `sheet-protected`, `sheet-deleted`, `too-large` …
 */
export async function addMarks(marks: readonly Mark[]): Promise<void> {
  if (marks.length === 0) return removeMarks();
  if (marks.length > MAX_MARKS) {
    throw new UserFacingError('too-large', { technical: `${String(marks.length)} conditional formats` });
  }
  await askExcel(async (context) => {
    const sheets = await findMarks(context);
    requireWritable(sheets.filter((sheet) => isTouched(sheet, marks)));
    requirePresent(sheets, marks);
  });
  try {
    await writeExcel((context) => replaceMarks(context, marks));
  } catch (error) {
    await removeAfter(error);
    throw error;
  }
}

/** Removes every mark of ours in the workbook, and the register: the workbook is then as it was before the first one. */
export async function removeMarks(): Promise<void> {
  await writeExcel(async (context) => {
    const sheets = await findMarks(context);
    requireWritable(sheets.filter(({ ours }) => ours.length > 0));
    deleteMarks(sheets);
    // Last, so that it still stands when a deletion fails.
    dropRegister(context);
    await context.sync();
  });
}

async function replaceMarks(context: Excel.RequestContext, marks: readonly Mark[]): Promise<void> {
  const sheets = await findMarks(context);
  storeRegister(context, { version: 1, state: 'writing', sheets: sheets.map(foreignOf) });
  deleteMarks(sheets);
  for (let first = 0; first < marks.length; first += MARKS_PER_REQUEST) {
    await addSome(context, sheets, marks.slice(first, first + MARKS_PER_REQUEST));
  }
  const marked = (await findMarks(context)).filter(({ ours }) => ours.length > 0);
  storeRegister(context, { version: 1, state: 'complete', sheets: marked.map(oursOf) });
  await context.sync();
}

async function addSome(
  context: Excel.RequestContext,
  sheets: readonly FormattedSheet[],
  marks: readonly Mark[],
): Promise<void> {
  for (const mark of marks) {
    const sheet = sheets.find(({ name }) => name === mark.sheet);
    if (sheet === undefined) throw new UserFacingError('sheet-deleted', { sheet: mark.sheet });
    addMark(sheet, mark);
  }
  await context.sync();
}

function addMark({ worksheet, foreign }: FormattedSheet, { range, fill, text }: Mark): void {
  const format = rangeAt(worksheet, range).conditionalFormats.add('Custom');
  format.custom.rule.formula = OUR_RULE;
  format.custom.format.fill.color = fill;
  format.custom.format.font.color = text;
  // Excel puts a new format on top. The user's own rules keep the upper hand: what they coloured looks as before, and a
  // "stop if true" of theirs goes on to work. Last, since the object must not be used after it (@types/office-js).
  if (foreign.length > 0) format.priority = -1;
}

type SheetIn<State extends Register['state']> = Extract<Register, { state: State }>['sheets'][number];

function foreignOf({ id, name, foreign }: FormattedSheet): SheetIn<'writing'> {
  return { id, name, foreign: foreign.map((format) => format.id) };
}

function oursOf({ id, name, ours }: FormattedSheet): SheetIn<'complete'> {
  return { id, name, formats: ours.map((format) => format.id) };
}

function isTouched({ name, ours }: FormattedSheet, marks: readonly Mark[]): boolean {
  return ours.length > 0 || marks.some(({ sheet }) => sheet === name);
}

function requirePresent(sheets: readonly FormattedSheet[], marks: readonly Mark[]): void {
  const missing = marks.find(({ sheet }) => sheets.every(({ name }) => name !== sheet));
  if (missing !== undefined) throw new UserFacingError('sheet-deleted', { sheet: missing.sheet });
}

/** Cleans up after a failure; when that fails as well, both are told, and the register still says what is left. */
async function removeAfter(failure: unknown): Promise<void> {
  try {
    await removeMarks();
  } catch (error) {
    throw withCleanupFailure(failure, error);
  }
}
