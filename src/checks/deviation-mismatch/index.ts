import { cellRange } from '../../model';
import { decimalsOf, subtract } from '../../model/decimal';
import { directionsOf } from '../../tables';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';
import { valueAt } from '../support/valueAt';

/** What the check can say, each with its severity. */
const messages = { absolute: 'warning', relative: 'warning', sign: 'warning' } as const;
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
      const slipped = slippedSign(context, stated, meant);
      for (const one of stated) {
        if (one.row === slipped) {
          report({
            messageId: 'sign',
            range: cellRange(one.row, column),
            indicator: context.indicator(one.row),
            found: one.value,
            expected: -one.value,
            data: { value: one.value, right: -one.value },
          });
          continue;
        }
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
  /** Whether the actual value is above the target (1) or below it (-1). */
  readonly side: number;
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
    const side = Math.sign(subtract(actual, target));
    stated.push({
      row,
      value,
      tolerance: toleranceOf(context, row, column, value),
      absolute,
      relative,
      side,
    });
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
  readonly kind: 'absolute' | 'relative';
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

/** From so many rows on, a single one of the other sign is a slip. */
const LEAST_SIGNS = 5;

/**
 * The one row whose deviation has the other sign than all others, which subtract the same way. Not where another way is better
 * in that row: there the sign may tell it.
 */
function slippedSign(
  { sheet, table }: TableContext,
  stated: readonly Stated[],
  { kind, factor }: Meaning,
): number | undefined {
  const telling = stated.filter(
    (one) => one.value !== 0 && one.side !== 0 && isClose(one.value, one[kind] / factor, one.tolerance),
  );
  if (telling.length < LEAST_SIGNS) return undefined;
  const along = telling.filter(({ side, value }) => Math.sign(value) === side);
  const against = telling.filter((one) => !along.includes(one));
  const [odd, ...more] = along.length < against.length ? along : against;
  if (odd === undefined || more.length > 0) return undefined;
  const directions = directionsOf(sheet, table);
  const own = directions.at(odd.row, undefined);
  const others = telling
    .filter((one) => one !== odd)
    .map(({ row }) => directions.at(row, undefined).direction);
  return own.because !== 'deviation' && others.every((direction) => direction === own.direction)
    ? odd.row
    : undefined;
}

function isClose(stated: number, right: number, tolerance: number): boolean {
  return Math.abs(Math.abs(stated) - right) <= tolerance + 1e-9 * Math.max(1, right);
}
