import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import { openWorkbook } from '../../src/preview/host';
import type { ExcelHost, HostOptions } from '../../src/preview/host/contract';
import { parseAddress } from '../../src/model';
import { startExcel } from '../support/excel';
import type { LiteralCell } from '../support/sheet';

/** One sheet of a workbook for a test. `at` defaults to A1. */
export interface LiteralSheet {
  readonly rows: readonly (readonly LiteralCell[])[];
  readonly at?: string;
  /** Merged areas, "A1:B2". */
  readonly merges?: readonly string[];
  /** Hidden rows and columns, counted from 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
}

function cellObject(cell: LiteralCell): CellObject | null {
  const { v, f, format, error } = typeof cell === 'object' && cell !== null ? cell : { v: cell };
  if (v === null && f === undefined && format === undefined) return null;
  const look = format === undefined ? {} : { z: format };
  const formula = f === undefined ? {} : { f: f.slice(1) };
  if (error === true && typeof v === 'string')
    return { t: 'e', v: errorNumbers[v] ?? 42, ...formula, ...look };
  if (typeof v === 'number') return { t: 'n', v, ...formula, ...look };
  if (typeof v === 'boolean') return { t: 'b', v, ...formula };
  return v === null || v === '' ? { t: 'z', ...formula, ...look } : { t: 's', v, ...formula, ...look };
}

/** Codes of error values in a file: [MS-XLS] 2.5.10 BErr. */
const errorNumbers: Readonly<Record<string, number>> = {
  '#NULL!': 0,
  '#DIV/0!': 7,
  '#VALUE!': 15,
  '#REF!': 23,
  '#NAME?': 29,
  '#NUM!': 36,
  '#N/A': 42,
};

function worksheet({
  rows,
  at = 'A1',
  merges = [],
  hiddenRows = [],
  hiddenColumns = [],
}: LiteralSheet): WorkSheet {
  const cells = rows.map((row) => row.map(cellObject));
  const sheet = utils.sheet_add_aoa(utils.aoa_to_sheet([]), cells, { origin: at, sheetStubs: true });
  sheet['!merges'] = merges.flatMap((address) => {
    const range = parseAddress(address)?.range;
    return range === undefined
      ? []
      : [{ s: { r: range.top, c: range.left }, e: { r: range.bottom, c: range.right } }];
  });
  const hide = (lines: readonly number[]): { hidden: boolean }[] =>
    Array.from({ length: Math.max(-1, ...lines) + 1 }, (_, line) => ({ hidden: lines.includes(line) }));
  sheet['!rows'] = hide(hiddenRows);
  sheet['!cols'] = hide(hiddenColumns);
  return sheet;
}

/** A workbook file from literal sheets: texts are plain texts, as a pasted table or a program leaves them. */
export function workbookFile(sheets: Readonly<Record<string, LiteralSheet>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, worksheet(sheet), name);
  book.Workbook = {
    Sheets: Object.values(sheets).map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  const bytes: unknown = write(book, { type: 'array', bookType: 'xlsx' });
  if (!(bytes instanceof ArrayBuffer)) throw new Error('no file was written');
  return new Uint8Array(bytes);
}

/** Opens the workbook in the stand-in, with Microsoft's client connected to it. */
export async function openExcel(
  sheets: Readonly<Record<string, LiteralSheet>>,
  options: HostOptions = {},
): Promise<ExcelHost> {
  const host = openWorkbook(workbookFile(sheets), { locale: 'de-DE', ...options });
  await startExcel(host);
  return host;
}
