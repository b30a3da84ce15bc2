import { formatCell } from '../../model';
import type { Fix, Role } from '../../model';
import { CellKind } from '../../model';
import { columnFormulas, formAt } from '../support/columnFormulas';
import { defineCheck, noOptions } from '../support/check';
import type { Details, RowContext } from '../support/context';
import { core, refersToOtherRow, relativeForm, summedRows } from '../support/formula';
import { hasPercent, percentContradicts } from '../support/percent';
import { percentFix, quotient } from '../support/percentFix';
import { indexOfRow } from '../support/rows';

/** Columns that are calculated from their own row. */
const CALCULATED: readonly Role[] = ['percent', 'deviation'];
/** Columns of input; where nearly all of them are calculated alike, one that is not stands out. */
const INPUT: readonly Role[] = ['target', 'actual', 'baseline'];
const NEARLY_ALL = 0.75;

/** What the check can say, each with its severity. */
const messages = { differs: 'warning', 'other-row': 'warning' } as const;
export type MessageId = keyof typeof messages;

export const formulaInconsistent = defineCheck({
  id: 'formula-inconsistent',
  level: 'row',
  severity: 'warning',
  fixable: true,
  messages,
  together: ['differs', 'other-row'],
  options: noOptions,
  run(row, report) {
    for (const { role, column } of row.roleColumns) {
      const calculated = CALCULATED.includes(role);
      if (!calculated && !INPUT.includes(role)) continue;
      if (row.sheet.formula(row.row, column) === undefined) continue;
      if (row.sheet.kind(row.row, column) === CellKind.error) continue;
      const messageId = calculated ? inCalculated(row, role, column) : inInput(row, column);
      if (messageId !== undefined)
        report({ messageId, at: role, details: () => detailsOf(row, role, column) });
    }
  },
});

function inCalculated(row: RowContext, role: Role, column: number): MessageId | undefined {
  const form = formAt(row, row.row, column);
  if (form === undefined || (role === 'percent' && isAchievement(row, column, form))) return undefined;
  const { form: usual, formulas, alike, elsewhere } = columnFormulas(row, column);
  if (refersToOtherRow(form)) {
    // Where most formulas look elsewhere (a total, the year before), the table is built like that.
    return formulas > 1 && elsewhere * 2 > formulas ? undefined : 'other-row';
  }
  if (form === usual) return undefined;
  return alike * 2 > formulas && neighboursHave(row, column, usual) ? 'differs' : undefined;
}

function inInput(row: RowContext, column: number): MessageId | undefined {
  const { form: usual, formulas, alike } = columnFormulas(row, column);
  const form = formAt(row, row.row, column);
  if (form === undefined || form === usual || refersToOtherRow(usual)) return undefined;
  // A result line is calculated from the lines above it.
  if (staysInColumn(form)) return undefined;
  // Links to other cells each have a form of their own, and subtotals are no slip.
  if (alike < 2 || alike < NEARLY_ALL * formulas || !/R\[0\]C/.test(usual)) return undefined;
  if (summedRows(row.sheet.formula(row.row, column) ?? '', row.row, column) !== undefined) return undefined;
  return neighboursHave(row, column, usual) ? 'differs' : undefined;
}

const REFERENCE = /R(?:\[(-?\d+)\]|\d+)C(?:\[(-?\d+)\]|(\d+))/g;

/** Whether a form calculates from other rows of its own column only: "R[-6]C[0]-R[-1]C[0]". */
function staysInColumn(form: string): boolean {
  const references = [...form.matchAll(REFERENCE)];
  return references.length > 0 && references.every(([, rows, columns]) => columns === '0' && rows !== '0');
}

/** Whether the next cells with formulas above and below, as far as there are any, have a form. */
function neighboursHave(row: RowContext, column: number, form: string): boolean {
  const { dataRows } = row.table;
  const index = indexOfRow(dataRows, row.row);
  let found = 0;
  for (const next of [dataRows[index - 1], dataRows[index + 1]]) {
    const other = next === undefined ? undefined : formAt(row, next, column);
    if (other === undefined) continue;
    if (other !== form) return false;
    found += 1;
  }
  return found > 0;
}

/** Whether a form calculates the row's achievement, whatever the others in the column do. */
function isAchievement(row: RowContext, column: number, form: string): boolean {
  return (
    hasPercent(row) &&
    [false, true].some(
      (mirrored) => form === core(relativeForm(`=${quotient(row, mirrored)}`, row.row, column)),
    )
  );
}

function detailsOf(row: RowContext, role: Role, column: number): Details {
  const formula = row.sheet.formula(row.row, column) ?? '';
  const cell = formatCell({ row: row.row, column });
  const fix = role === 'percent' ? repair(row) : undefined;
  return {
    found: formula,
    expected: null,
    data: { formula, cell },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** The formula of the achievement; without numbers there is none to write. */
function repair(row: RowContext): Fix | undefined {
  if (!hasPercent(row)) return undefined;
  const fix = percentFix(row);
  return percentContradicts(row) ? fix : { ...fix, kind: 'write-formula', safe: false };
}
