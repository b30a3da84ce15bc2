import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { SheetLooks } from './looks';
import {
  SheetBuilder,
  type CellInput,
  type ListRule,
  type NamedTable,
  type Sheet,
  type SheetArea,
} from '../../model';

/** Error values as the library numbers them: [MS-XLS] 2.5.10 BErr. */
const ERROR_VALUES: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
/** Newer errors (#SPILL!, #CALC!) are kept as #VALUE! in files, for older Excels. */
const OTHER_ERROR = '#VALUE!';

/** A sheet may be formatted to its last row: columns start small and grow only where they hold something. */
const FIRST_ALLOCATION = 1024;

/** What the workbook, not the worksheet, knows of a sheet. */
interface WorksheetFacts {
  readonly hidden: boolean;
  readonly tables: readonly NamedTable[];
  readonly areas: readonly SheetArea[];
  readonly lists: readonly ListRule[];
  readonly looks: SheetLooks | undefined;
}

/**
 * Turns a worksheet of the library (dense mode) into a {@link Sheet}. Empties the worksheet's rows on the way, so that a
 * million rows are never held twice.
 */
export function toSheet(name: string, worksheet: WorkSheet, facts: WorksheetFacts): Sheet {
  const builder = new SheetBuilder(name, FIRST_ALLOCATION);
  const rows = worksheet['!data'] ?? [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const input = toCell(cell);
      if (input !== undefined) builder.set(row, column, input);
    });
    rows[row] = [];
  });
  return builder.build({
    hidden: facts.hidden,
    tables: facts.tables,
    areas: facts.areas,
    lists: facts.lists,
    merges: (worksheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    hiddenRows: hiddenPositions(worksheet['!rows']),
    hiddenColumns: hiddenPositions(worksheet['!cols']),
    outlineLevels: outlineLevels(worksheet['!rows']),
    ...facts.looks,
  });
}

function toCell(cell: CellObject): CellInput | undefined {
  const isError = cell.t === 'e';
  const value = cellValue(cell);
  const format = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : undefined;
  if (value === null && format === undefined && cell.f === undefined) return undefined;
  return {
    value,
    ...(isError && { error: true }),
    ...(cell.f !== undefined && { formula: `=${cell.f}` }),
    ...(format !== undefined && { format }),
  };
}

function cellValue(cell: CellObject): CellInput['value'] {
  const value = cell.v;
  if (cell.t === 'e') return (typeof value === 'number' ? ERROR_VALUES[value] : undefined) ?? OTHER_ERROR;
  if (cell.t === 'z' || value === undefined || value instanceof Date) return null;
  return value;
}

/** Positions marked hidden in the library's sparse lists of rows or columns. */
function hiddenPositions(
  infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): number[] {
  const positions: number[] = [];
  infos?.forEach((info, position) => {
    if (info?.hidden === true) positions.push(position);
  });
  return positions;
}

function outlineLevels(
  rows: readonly ({ readonly level?: number } | undefined)[] | undefined,
): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  rows?.forEach((row, position) => {
    if (row?.level !== undefined && row.level > 0) levels.set(position, row.level);
  });
  return levels;
}
