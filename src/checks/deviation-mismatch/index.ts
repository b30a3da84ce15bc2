import { cellRange } from '../../model';
import { decimalsOf, subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';
import { valueAt } from '../support/valueAt';

/** What the check can say, each with its severity. */
const messages = { absolute: 'warning', relative: 'warning' } as const;
export type MessageId = keyof typeof messages;

/** Rows that must agree on what a column states, and their share. */
const LEAST_ROWS = 2;
const MOSTLY = 0.7;

export const deviationMismatch = defineCheck({
  id: 'deviation-mismatch',
  level: 'table',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run(context, report) {
    for (const column of deviationColumns(context)) {
      const stated = context.table.dataRows.length > 0 ? statedIn(context, column) : [];
      const meant = meaningOf(stated);
      if (meant === undefined) continue;
      for (const one of stated) {
        const right = one[meant.kind];
        if (Number.isNaN(right) || isClose(one.value, right / meant.factor, one.tolerance)) continue;
        const percent = meant.kind === 'relative';
        const points = (value: number): number => (percent ? value * (meant.factor === 1 ? 1 : 100) : value);
        const signed = Math.sign(one.value) * Math.abs(points(right / meant.factor));
        report({
          messageId: meant.kind,
          range: cellRange(one.row, column),
          indicator: context.indicator(one.row),
          found: one.value,
          expected: right / meant.factor,
          data: { stated: points(one.value), right: signed },
        });
      }
    }
  },
});

const DEVIATION = /abweich|\babw\b|differenz|\bdiff\b|varian|deviation|\bvar\b|[Δ∆]/iu;

/** The column of deviations, and others beside it that are headed as such ("Abw. %"). */
function deviationColumns({ sheet, table }: TableContext): readonly number[] {
  const { columns, header, range } = table;
  if (columns.target === undefined || columns.actual === undefined) return [];
  const taken = new Set<number>();
  for (const [role, column] of Object.entries(columns)) if (role !== 'deviation') taken.add(column);
  const found: number[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    if (taken.has(column)) continue;
    if (column === columns.deviation || DEVIATION.test(sheet.text(header.bottom, column))) found.push(column);
  }
  // Which pair of several a column belongs to is not known here.
  return table.series === undefined ? found : [];
}

interface Stated {
  readonly row: number;
  readonly value: number;
  readonly tolerance: number;
  /** What the deviation is in size, and as a share of the target in percent. */
  readonly absolute: number;
  readonly relative: number;
}

function statedIn(context: TableContext, column: number): readonly Stated[] {
  const { sheet, table } = context;
  const stated: Stated[] = [];
  for (const row of table.dataRows) {
    const value = sheet.number(row, column);
    const target = valueAt(context, 'target', row);
    const actual = valueAt(context, 'actual', row);
    if (Number.isNaN(value) || Number.isNaN(target) || Number.isNaN(actual)) continue;
    const absolute = Math.abs(subtract(actual, target));
    const relative = target === 0 ? Number.NaN : (100 * absolute) / Math.abs(target);
    stated.push({ row, value, tolerance: toleranceOf(context, row, column, value), absolute, relative });
  }
  return stated;
}

/** Half a unit of the last decimal that is kept, or shown where fewer are. */
function toleranceOf({ sheet }: TableContext, row: number, column: number, value: number): number {
  const { decimals, percent } = numberFormat(sheet.format(row, column));
  const shown = decimals === undefined ? Number.POSITIVE_INFINITY : decimals + (percent ? 2 : 0);
  return 0.5 * 10 ** -Math.min(shown, decimalsOf(value));
}

interface Meaning {
  readonly kind: MessageId;
  /** 100 where percentages are kept as fractions. */
  readonly factor: 1 | 100;
}

const MEANINGS: readonly Meaning[] = [
  { kind: 'absolute', factor: 1 },
  { kind: 'relative', factor: 1 },
  { kind: 'relative', factor: 100 },
];

/** What most rows state, whichever way they subtract: the sign may tell what is better. */
function meaningOf(stated: readonly Stated[]): Meaning | undefined {
  return MEANINGS.find(({ kind, factor }) => {
    const known = stated.filter((one) => !Number.isNaN(one[kind]));
    const fitting = known.filter((one) => isClose(one.value, one[kind] / factor, one.tolerance));
    // Where nothing deviates, everything fits.
    const telling = fitting.filter(({ value }) => value !== 0);
    return telling.length >= LEAST_ROWS && fitting.length >= MOSTLY * known.length;
  });
}

function isClose(stated: number, right: number, tolerance: number): boolean {
  return Math.abs(Math.abs(stated) - right) <= tolerance + 1e-9 * Math.max(1, right);
}
