import { UserFacingError } from '../model';
import { writeExcel } from './run';

/** Names tried for a sheet of ours; the user may have one of the same name. */
const MAX_TRIES = 50;
/** Excel's limit for names of sheets. */
const LONGEST_NAME = 31;

/** Deletes a sheet of ours; nothing happens where it is gone already. */
export function deleteOwnSheet(id: string): Promise<void> {
  return writeExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (worksheet.isNullObject) return;
    worksheet.delete();
    await context.sync();
  });
}

/** Rows as `Range.values` takes them, filled up to a width: the apostrophe makes Excel take a text as it is. */
export function asTexts(
  rows: readonly (readonly (string | number)[])[],
  width: number,
): (string | number)[][] {
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;
    }),
  );
}

/** The name itself, or with a number behind it where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; number <= MAX_TRIES; number += 1) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const name = `${wanted.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!used.has(name.toLowerCase())) return name;
  }
  throw new UserFacingError('unknown', { technical: `no free name for a sheet “${wanted}”` });
}
