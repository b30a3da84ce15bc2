import { MAX_COLUMNS, MAX_ROWS, type CellRange } from '../../../model';
import type { ResolvedRange, Scope } from '../formula/scope';
import { parseFormula, type Expression } from '../formula/parse';
import type { Matrix, Scalar } from '../formula/values';
import { displayText } from '../text';
import type { HostLocale } from '../locale';
import { plainValue, type Cell } from './cell';
import type { SheetState, TableState, WorkbookState } from './workbook';

/** What formulas see of a workbook. */
export interface ScopeSource {
  sheets(): readonly SheetState[];
  scopeAt(sheet: SheetState, row: number, column: number, rows?: number, columns?: number): Scope;
}

function scalar(cell: Cell | undefined): Scalar {
  if (!cell) return null;
  return cell.value === '' && cell.formula === null ? null : cell.value;
}

function readMatrix(sheet: SheetState, range: CellRange): Matrix {
  // Whole columns and rows are read as far as the sheet is used.
  const used =
    range.bottom === MAX_ROWS - 1 || range.right === MAX_COLUMNS - 1 ? sheet.cells.used(true) : undefined;
  const bottom =
    used === undefined ? range.bottom : Math.max(range.top, Math.min(range.bottom, used?.bottom ?? 0));
  const right =
    used === undefined ? range.right : Math.max(range.left, Math.min(range.right, used?.right ?? 0));
  const rows: Scalar[][] = [];
  for (let row = range.top; row <= bottom; row += 1) {
    const cells: Scalar[] = [];
    for (let column = range.left; column <= right; column += 1)
      cells.push(scalar(sheet.cells.get(row, column)));
    rows.push(cells);
  }
  return rows;
}

/** Column numbers of a table by the header texts in the sheet. */
function tableColumn(table: TableState, name: string): number | undefined {
  for (let column = table.range.left; column <= table.range.right; column += 1) {
    const header = table.sheet.cells.get(table.range.top, column);
    if (header && String(plainValue(header.value)).toLowerCase() === name.toLowerCase()) return column;
  }
  return undefined;
}

/**
 * "Tabelle1[Zielwert]", "[@Ergebnis]", "Tabelle1[[#This Row],[Ergebnis]]", "Tabelle1[#All]"
 * (support.microsoft.com, "Using structured references with Excel tables").
 */
function structuredRange(
  tables: readonly TableState[],
  text: string,
  sheet: SheetState,
  row: number,
  column: number,
): ResolvedRange | null {
  const name = text.slice(0, text.indexOf('['));
  const inside = (table: TableState): boolean =>
    table.sheet === sheet &&
    row >= table.range.top &&
    row <= table.range.bottom &&
    column >= table.range.left &&
    column <= table.range.right;
  const table = tables.find((one) =>
    name === '' ? inside(one) : one.name.toLowerCase() === name.toLowerCase(),
  );
  if (!table) return null;
  const parts = [...text.matchAll(/[^[\],]+/g)].map(([part]) => part.trim()).slice(name === '' ? 0 : 1);
  const specials = parts.filter((part) => part.startsWith('#')).map((part) => part.toLowerCase());
  const thisRow =
    specials.includes('#this row') ||
    specials.includes('#diese zeile') ||
    parts.some((part) => part.startsWith('@'));
  const names = parts
    .filter((part) => !part.startsWith('#'))
    .map((part) => part.replace(/^@/, ''))
    .filter((part) => part !== '');
  const columns = names.flatMap((part) => part.split(/:(?=\S)/)).map((part) => tableColumn(table, part));
  if (columns.some((found) => found === undefined)) return null;
  const known = columns.filter((found) => found !== undefined);
  const { range, showHeaders, showTotals } = table;
  const body = { top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
  const rows = thisRow
    ? { top: row, bottom: row }
    : specials.includes('#all')
      ? { top: range.top, bottom: range.bottom }
      : specials.includes('#headers')
        ? { top: range.top, bottom: range.top }
        : specials.includes('#totals')
          ? { top: range.bottom, bottom: range.bottom }
          : body;
  if (thisRow && (row < body.top || row > body.bottom)) return null;
  const left = known.length > 0 ? Math.min(...known) : range.left;
  const right = known.length > 0 ? Math.max(...known) : range.right;
  return { sheet: table.sheet.id, range: { ...rows, left, right } };
}

/** The workbook as formulas see it. */
export function createScopeSource(workbook: WorkbookState, locale: HostLocale): ScopeSource {
  const byId = (id: string): SheetState | undefined => workbook.sheets.find((sheet) => sheet.id === id);
  return {
    sheets: () => workbook.sheets,
    scopeAt: (own, row, column, rows = 0, columns = 0) => ({
      row,
      column,
      rows,
      columns,
      sheet: (name) => {
        if (name === undefined) return own.id;
        return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.id ?? null;
      },
      name: (text): Expression | null => {
        const plain = text.slice(text.lastIndexOf('!') + 1).toLowerCase();
        const named = workbook.names.filter((name) => name.name.toLowerCase() === plain);
        const name =
          named.find((one) => one.sheet === own) ?? named.find((one) => one.sheet === null) ?? named[0];
        if (name) return parseFormula(name.formula);
        return workbook.tables.some((table) => table.name.toLowerCase() === plain)
          ? { kind: 'structured', text: `${text}[]` }
          : null;
      },
      structured: (text) => structuredRange(workbook.tables, text, own, row, column),
      read: ({ sheet, range }) => {
        const meant = byId(sheet);
        return meant ? readMatrix(meant, range) : [];
      },
      text: (value, pattern) => displayText(value ?? '', pattern, locale),
    }),
  };
}
