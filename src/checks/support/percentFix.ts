import { formatCell } from '../../model';
import type { CellWrite, Fix } from '../../model';
import { percentAsRead, roundPercent, subtract } from '../../model/decimal';
import type { Details, RowContext } from './context';
import { formatCode, numberFormat } from '../../model/numberFormat';
import { decimalsForBand } from './percent';

/**
 * Writes the row's achievement into its percent cell: as a formula over the table's own cells, in the form of the column
 * (points or a percent format), with enough decimals that the band shown is the true one.
 */
export function percentFix(row: RowContext): Fix {
  return { kind: 'write-percent', writes: [percentWrite(row)], safe: row.percent.state === 'empty' };
}

/** What all findings about a contradicting percentage say: stated, calculated, and the repair. */
export function contradiction(row: RowContext, data: Readonly<Record<string, number>> = {}): Details {
  const stated = row.percent.value;
  const achievement = percentAsRead(row.percentNumerator, row.percentDenominator);
  return {
    found: stated,
    expected: achievement,
    difference: subtract(stated, achievement),
    data: { stated, achievement, ...data },
    fix: percentFix(row),
  };
}

function percentWrite(row: RowContext): CellWrite {
  const { column } = row.percent;
  const code = row.sheet.format(row.row, column);
  const own = numberFormat(code);
  const fraction = own.percent || (own.decimals === undefined && row.percentForm.fraction);
  const shown = own.decimals ?? row.percentForm.decimals;
  // Only where the cell states the achievement itself do its decimals show the band.
  const decimals = row.percentFormula === row.formula ? decimalsForBand(row, shown) : shown;
  const format = own.decimals === decimals ? {} : { format: formatCode(decimals, fraction) };
  const place = { row: row.row, column };
  // In the formula a text would be read by Excel's own rules, not as the person reads it: then the value is written.
  // So it is where the value at the start stands in the profile alone.
  const fromStart = row.percentFormula === 'progress';
  const noStart = fromStart && (row.baseline.asText || row.baseline.state !== 'number');
  if (row.target.asText || row.actual.asText || noStart) {
    const points = roundPercent(row.percentNumerator, row.percentDenominator, decimals);
    return { ...place, value: fraction ? Number(`${points}e-2`) : points, ...format };
  }
  const share = quotient(row);
  return { ...place, formula: `=IFERROR(${share}${fraction ? '' : '*100'},"")`, ...format };
}

/**
 * The achievement of the row as a formula over its own cells, without "=". Mirrored, the way from the baseline is written for a
 * falling target: (B − A)/(B − T), which is the same.
 */
export function quotient(row: RowContext, mirrored = false): string {
  const cell = (column: number): string => formatCell({ row: row.row, column });
  const target = cell(row.target.column);
  const actual = cell(row.actual.column);
  if (row.percentFormula === 'share') return `${actual}/${target}`;
  if (row.percentFormula === 'limit') return `${target}/${actual}`;
  const baseline = cell(row.baseline.column);
  return mirrored
    ? `(${baseline}-${actual})/(${baseline}-${target})`
    : `(${actual}-${baseline})/(${target}-${baseline})`;
}
