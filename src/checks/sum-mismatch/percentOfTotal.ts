import { CellKind, cellRange, formatCell } from '../../model';
import type { Fix } from '../../model';
import { asRead, decimalsOf, differsFromPercent, percentAsRead, subtract } from '../../model/decimal';
import { readCell } from '../../tables';
import type { TableContext, TableReport } from '../support/context';
import { formatCode, numberFormat } from '../../model/numberFormat';
import { valueAt } from '../support/valueAt';
import type { Item, TotalWithParts } from './items';

type PercentMessage = 'percent' | 'percent-sum' | 'percent-mean';

/** Decimals beyond which a mean is not compared. */
const MOST_DECIMALS = 10;

/** A total's percentage is its own actual by its own target, never a sum or mean of the percentages above it. */
export function percentOfTotal(
  context: TableContext,
  { row, candidates }: TotalWithParts,
  report: TableReport<PercentMessage>,
): void {
  const { table } = context;
  const { percent, baseline } = table.columns;
  const target = valueAt(context, 'target', row);
  const actual = valueAt(context, 'actual', row);
  // With a baseline it depends on how the table takes it into account.
  if (percent === undefined || baseline !== undefined || !(target > 0) || Number.isNaN(actual)) return;
  const stated = percentAt(context, row, percent);
  if (Number.isNaN(stated)) return;
  const format = numberFormat(context.sheet.format(row, percent));
  const decimals = Math.min(format.decimals ?? decimalsOf(stated), MOST_DECIMALS);
  if (!differsFromPercent(stated, actual, target, decimals)) return;
  if (actual > 0 && !differsFromPercent(stated, target, actual, decimals)) return;
  const achievement = percentAsRead(actual, target);
  const fraction = format.percent || (format.decimals === undefined && context.percentForm.fraction);
  const cell = (column: number): string => formatCell({ row, column });
  const { target: targetColumn = -1, actual: actualColumn = -1 } = table.columns;
  // A formula over texts would not calculate what a person reads.
  const overTexts = [targetColumn, actualColumn].some(
    (column) => context.sheet.kind(row, column) === CellKind.text,
  );
  const fix: Fix = {
    kind: 'write-percent',
    safe: false,
    writes: [
      {
        row,
        column: percent,
        formula: `=IFERROR(${cell(actualColumn)}/${cell(targetColumn)}${fraction ? '' : '*100'},"")`,
        ...(format.decimals === undefined
          ? { format: formatCode(context.percentForm.decimals, fraction) }
          : {}),
      },
    ],
  };
  report({
    messageId: diagnosis(context, stated, decimals, percent, candidates),
    range: cellRange(row, percent),
    indicator: context.indicator(row),
    found: stated,
    expected: achievement,
    difference: subtract(stated, achievement),
    data: { stated, achievement },
    ...(overTexts ? {} : { fix }),
  });
}

function percentAt({ sheet, table }: TableContext, row: number, column: number): number {
  const style = table.styles.percent ?? { numberStyle: 'german', undecided: true };
  const reading = readCell(sheet, row, column, style, true);
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

function diagnosis(
  context: TableContext,
  stated: number,
  decimals: number,
  column: number,
  candidates: readonly (readonly Item[])[],
): PercentMessage {
  const half = 0.5 / 10 ** decimals + 1e-9;
  for (const items of candidates) {
    const shares = items
      .map((item) => percentAt(context, item.row, column))
      .filter((value) => !Number.isNaN(value));
    if (shares.length < 2) continue;
    const sum = asRead(shares.reduce((all, value) => all + value, 0));
    if (Math.abs(stated - sum) <= half) return 'percent-sum';
    if (Math.abs(stated - sum / shares.length) <= half) return 'percent-mean';
  }
  return 'percent';
}
