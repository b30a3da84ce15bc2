import { decimalsOf, differsFromPercent, roundPercent } from '../../model/decimal';
import type { ColumnStyle, Status } from '../../model';
import type { BandEdges, RowContext } from './context';
import { numberFormat } from '../../model/numberFormat';
import { perTable } from './perTable';
import { valueAt } from './valueAt';

/** Excel's General format shows at most eleven characters, one of which is the decimal separator. */
const GENERAL_DIGITS = 10;
/** Of Excel's 15 digits the last may be off after a division and a multiplication. */
const RELIABLE_DIGITS = 14;

/** Whether the achievement of the row can be calculated. */
export function hasAchievement(row: RowContext): boolean {
  return !Number.isNaN(row.numerator);
}

/** Whether it can be calculated what the row's percent cell should state. */
export function hasPercent(row: RowContext): boolean {
  return !Number.isNaN(row.percentNumerator);
}

/** Decimals of the stated percentage as a person sees it: its format's, or the digits it has, or the digits of its text. */
export function decimalsShown(row: RowContext): number {
  const { percent, sheet } = row;
  if (percent.column < 0) return 0;
  const format = numberFormat(sheet.format(row.row, percent.column));
  if (percent.state !== 'number') return format.decimals ?? 0;
  if (percent.asText) return decimalsInText(sheet.text(row.row, percent.column), row.table.styles.percent);
  if (format.decimals === undefined && Number.isInteger(percent.value)) return 0;
  const whole = Math.floor(Math.log10(Math.max(1, Math.abs(percent.value)))) + 1;
  if (format.decimals !== undefined) return Math.min(format.decimals, RELIABLE_DIGITS - whole);
  return Math.max(0, Math.min(decimalsOf(percent.value), GENERAL_DIGITS - whole));
}

/** Decimals written in a text that reads as a number, by the number style of its column: "68,50" has 2 in German. */
export function decimalsInText(text: string, style: ColumnStyle | undefined): number {
  const at = text.lastIndexOf(style?.numberStyle === 'english' ? '.' : ',');
  return at < 0 ? 0 : (/^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0);
}

/**
 * Whether a stated percentage agrees with the achievement within half a unit of its last displayed decimal. Where a table
 * has a baseline or an upper limit, the plain share 100 · A / T is accepted as well: many tables state that.
 */
function percentFits(row: RowContext, decimals: number): boolean {
  const { percent, percentNumerator: numerator, percentDenominator: denominator } = row;
  if (!differsFromPercent(percent.value, numerator, denominator, decimals)) return true;
  if (statesQuotients(row) && !differsFromPercent(percent.value, numerator, denominator, decimals, 0.01))
    return true;
  if (row.percentFormula === 'share' || row.target.value === 0) return false;
  return !differsFromPercent(percent.value, row.actual.value, row.target.value, decimals);
}

const ROWS_LOOKED_AT = 200;

/** Whether a column that no percent sign heads ("Erfüllungsquote") holds quotients as they are, 0.9 and 1.2, in most rows. */
const statesQuotients = perTable((context): boolean => {
  const { table } = context;
  const header = table.evidence.find(({ role }) => role === 'percent')?.header ?? '%';
  if (/%|prozent|percent/i.test(header)) return false;
  let stated = 0;
  let quotients = 0;
  for (const row of table.dataRows.subarray(0, ROWS_LOOKED_AT)) {
    const value = valueAt(context, 'percent', row);
    const quotient = valueAt(context, 'actual', row) / valueAt(context, 'target', row);
    if (Number.isNaN(value) || !Number.isFinite(quotient) || quotient === 0) continue;
    stated += 1;
    if (Math.abs(value - quotient) <= 0.0051) quotients += 1;
  }
  return quotients > 1 && quotients * 2 > stated;
});

/** Whether there is a stated percentage that contradicts the achievement. */
export function percentContradicts(row: RowContext): boolean {
  return row.percent.state === 'number' && hasPercent(row) && !percentFits(row, decimalsShown(row));
}

/** The band a percentage falls in. */
export function bandOf(percentage: number, bands: BandEdges): Status {
  if (percentage >= bands.met) return 'met';
  if (percentage >= bands.near) return 'near';
  return percentage >= bands.under ? 'under' : 'critical';
}

/** Decimals beyond which showing more would help nobody. */
const MAX_DECIMALS = 10;

/** The fewest decimals, at least `decimals`, with which the rounded percentage falls in the band of the exact one. */
export function decimalsForBand(row: RowContext, decimals: number): number {
  let enough = Math.max(0, decimals);
  while (enough < MAX_DECIMALS) {
    const rounded = roundPercent(row.numerator, row.denominator, enough);
    if (bandOf(rounded, row.bands) === row.status) return enough;
    enough += 1;
  }
  return enough;
}
