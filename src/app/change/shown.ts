import { numberFormat } from '../../model/numberFormat';
import { formatNumber, formatPercent } from '../../messages';
import type { CellWrite, Language } from '../../model';

/**
 * What a person will read in a cell after a write, for the preview: a number as the language writes it, with the decimals of the
 * cell's format. `points` is the value of a percentage that is written as a formula.
 */
export function shownAfter(
  write: CellWrite,
  presentFormat: string,
  points: number | string | null,
  language: Language,
): string {
  const { percent, decimals } = numberFormat(write.format ?? presentFormat);
  const exactly = decimals === undefined ? {} : { decimals, minimumDecimals: decimals };
  if (write.formula !== undefined) {
    if (typeof points !== 'number') return write.formula;
    return percent ? formatPercent(points, language, exactly) : formatNumber(points, language, exactly);
  }
  if (typeof write.value !== 'number') return write.value ?? '';
  if (!percent) return formatNumber(write.value, language, exactly);
  return formatPercent(Number(`${String(write.value)}e2`), language, exactly);
}
