import Papa from 'papaparse';
import { SheetBuilder } from '../../model';
import type { ReferenceErrorData, Sheet } from '../../model';
import { UnreadableError } from '../errors';
import { tableIn } from '../flat/packed';
import { isFlat, readFlat } from '../flat/read';
import { flatTable } from '../flat/table';
import { textOf } from '../http/characters';
import { readTables } from '../table/read';
import type { TableReading } from '../table/read';
import { isZip } from '../zip';

/** A file as the user picked it. */
export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file of reference values: a workbook or CSV with a table of them, or the flat form of GENESIS, packed or not.
 * @param sheet only this sheet of a workbook
 * @throws UnreadableError, TooMuchError
 */
export async function readFile(
  { name, bytes }: PickedFile,
  sheet: string | undefined,
  about: ReferenceErrorData,
): Promise<readonly TableReading[]> {
  if (/\.xls[xmb]?$|\.ods$/i.test(name)) return readTables(await sheetsOf(bytes, about), sheet, about);
  const text = textOf(isZip(bytes) ? tableIn(bytes, about) : bytes, '');
  return isFlat(text)
    ? flatTable(readFlat(text, about))
    : readTables([sheetOfCsv(text, name)], undefined, about);
}

/** The reader of workbooks is heavy: it comes when there is one to read. */
async function sheetsOf(bytes: Uint8Array, about: ReferenceErrorData): Promise<readonly Sheet[]> {
  const { readWorkbook, WorkbookFileError } = await import('../../xlsx/read');
  try {
    return readWorkbook(bytes).sheets;
  } catch (cause) {
    if (!(cause instanceof WorkbookFileError)) throw cause;
    throw new UnreadableError({ ...about, technical: cause.code }, { cause });
  }
}

/** Cells stay text: which numbers they are is decided by their column. */
function sheetOfCsv(text: string, name: string): Sheet {
  const builder = new SheetBuilder(name);
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
  data.forEach((cells, row) => {
    cells.forEach((value, column) => builder.set(row, column, { value }));
  });
  return builder.build();
}
