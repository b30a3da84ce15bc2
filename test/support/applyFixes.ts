import { CellKind, SheetBuilder } from '../../src/model';
import type { CellWrite, Fix, Sheet } from '../../src/model';

/** The sheet after fixes were written, with the values that Excel would calculate for our formulas. */
export function applyFixes(sheet: Sheet, fixes: readonly Fix[]): Sheet {
  const builder = new SheetBuilder(sheet.name);
  const { used } = sheet;
  if (used === undefined) return sheet;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const error = sheet.kind(row, column) === CellKind.error;
      builder.set(row, column, {
        value: valueOf(sheet, row, column),
        error,
        format: sheet.format(row, column),
      });
    }
  }
  const writes = fixes.flatMap((fix) => fix.writes);
  for (const write of writes) builder.set(write.row, write.column, cellAfter(sheet, write));
  return builder.build({
    merges: sheet.merges,
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

const SHARE = /^=IFERROR\(([A-Z]+)(\d+)\/([A-Z]+)\d+(\*100)?,""\)$/;

/** Only the plain share needs calculating in these tests. */
function calculate(sheet: Sheet, formula: string): number {
  const [, first = 'A', row = '1', second = 'A', points] = SHARE.exec(formula) ?? [];
  if (!SHARE.test(formula)) throw new Error(`cannot calculate ${formula}`);
  const value = (letters: string): number => sheet.number(Number(row) - 1, letters.charCodeAt(0) - 65);
  return (value(first) / value(second)) * (points === undefined ? 1 : 100);
}
