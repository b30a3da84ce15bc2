import { CellKind, parseAddress, SheetBuilder } from '../../src/model';
import type { CellWrite, Fix, Sheet } from '../../src/model';

/** The sheet after fixes were written, with the values that Excel would calculate for our formulas. */
export function applyFixes(sheet: Sheet, fixes: readonly Fix[]): Sheet {
  const builder = new SheetBuilder(sheet.name);
  const { used } = sheet;
  if (used === undefined) return sheet;
  const writes = new Map(
    fixes.flatMap((fix) => fix.writes).map((write) => [`${write.row} ${write.column}`, write]),
  );
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  for (let row = used.top; row <= used.bottom; row += 1) {
    if (sheet.rowHidden(row)) hiddenRows.push(row);
    for (let column = used.left; column <= used.right; column += 1) {
      if (row === used.top && sheet.columnHidden(column)) hiddenColumns.push(column);
      const write = writes.get(`${row} ${column}`);
      if (write !== undefined) {
        builder.set(row, column, cellAfter(sheet, write));
        continue;
      }
      const formula = sheet.formula(row, column);
      builder.set(row, column, {
        value: valueOf(sheet, row, column),
        error: sheet.kind(row, column) === CellKind.error,
        format: sheet.format(row, column),
        ...(formula === undefined ? {} : { formula }),
      });
    }
  }
  return builder.build({
    merges: sheet.merges,
    hiddenRows,
    hiddenColumns,
    ...(sheet.culture === undefined ? {} : { culture: sheet.culture }),
  });
}

function valueOf(sheet: Sheet, row: number, column: number): string | number | boolean | null {
  const kind = sheet.kind(row, column);
  if (kind === CellKind.empty) return null;
  if (kind === CellKind.number) return sheet.number(row, column);
  return kind === CellKind.boolean ? sheet.number(row, column) === 1 : sheet.text(row, column);
}

function cellAfter(
  sheet: Sheet,
  write: CellWrite,
): { value: number | string; formula?: string; format: string } {
  const format = write.format ?? sheet.format(write.row, write.column);
  if (write.formula === undefined) return { value: write.value ?? '', format };
  return { value: calculate(sheet, write.formula), formula: write.formula, format };
}

const SHARE = /^=IFERROR\(([A-Z]+\d+)\/([A-Z]+\d+)(\*100)?,""\)$/;
const SUM = /^=SUM\(([A-Z\d:,]+)\)$/;

/** Only shares and sums need calculating in these tests. */
function calculate(sheet: Sheet, formula: string): number | string {
  const [, first, second, points] = SHARE.exec(formula) ?? [];
  if (first !== undefined && second !== undefined) {
    const share = (sumOf(sheet, first) / sumOf(sheet, second)) * (points === undefined ? 1 : 100);
    return Number.isFinite(share) ? share : '';
  }
  const [, ranges] = SUM.exec(formula) ?? [];
  if (ranges === undefined) throw new Error(`cannot calculate ${formula}`);
  return ranges.split(',').reduce((sum, range) => sum + sumOf(sheet, range), 0);
}

function sumOf(sheet: Sheet, address: string): number {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`no range: ${address}`);
  let sum = 0;
  for (let row = range.top; row <= range.bottom; row += 1) {
    const value = sheet.number(row, range.left);
    if (!Number.isNaN(value)) sum += value;
  }
  return sum;
}
