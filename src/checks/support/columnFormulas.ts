import type { TableContext } from './context';
import { core, refersToOtherRow, relativeForm } from './formula';
import { perTable } from './perTable';

/** What the formulas of one column of a table are like. */
export interface ColumnFormulas {
  /** Data rows with a formula, and data rows with anything. */
  readonly formulas: number;
  readonly filled: number;
  /** The form that most of the formulas have; "" without formulas. */
  readonly form: string;
  /** Formulas of that form. */
  readonly alike: number;
  /** Formulas that refer to other rows. */
  readonly elsewhere: number;
}

const NONE: ColumnFormulas = { formulas: 0, filled: 0, form: '', alike: 0, elsewhere: 0 };
/** Rows that tell what a column is like. */
const MOST_ROWS = 2_000;

const known = perTable(() => new Map<number, ColumnFormulas>());

/** The formulas of a column, looked at once per table. */
export function columnFormulas(context: TableContext, column: number): ColumnFormulas {
  if (column < 0) return NONE;
  const facts = known(context);
  let fact = facts.get(column);
  if (fact === undefined) {
    fact = lookThrough(context, column);
    facts.set(column, fact);
  }
  return fact;
}

function lookThrough(context: TableContext, column: number): ColumnFormulas {
  const { sheet, table } = context;
  const forms = new Map<string, number>();
  let formulas = 0;
  let filled = 0;
  let elsewhere = 0;
  const step = Math.max(1, Math.floor(table.dataRows.length / MOST_ROWS));
  for (let index = 0; index < table.dataRows.length; index += step) {
    const row = table.dataRows[index] ?? 0;
    const form = formAt(context, row, column);
    if (form !== undefined) {
      formulas += 1;
      if (refersToOtherRow(form)) elsewhere += 1;
      forms.set(form, (forms.get(form) ?? 0) + 1);
    }
    if (form !== undefined || sheet.kind(row, column) !== 0) filled += 1;
  }
  if (formulas === 0) return { ...NONE, filled };
  const [form, alike] = [...forms].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { formulas, filled, form, alike, elsewhere };
}

/** What the formula in a cell calculates, relative to the cell; `undefined` for a constant. */
export function formAt({ sheet, table }: TableContext, row: number, column: number): string | undefined {
  const formula = sheet.formula(row, column);
  if (formula === undefined) return undefined;
  const columnOf = (header: string): number | undefined => {
    for (let at = table.range.left; at <= table.range.right; at += 1)
      if (sheet.text(table.header.bottom, at).trim() === header.trim()) return at;
    return undefined;
  };
  return core(relativeForm(formula, row, column, columnOf));
}
