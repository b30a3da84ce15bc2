import { formatNumber, formatPercent } from '../../../messages';
import type { Language, Observation } from '../../../model';

/** Value with its unit as a person reads it: "9,8 %", "611.850", "1.234 ha"; the source's sign where there is no number. */
export function shownValue({ value, flag, unit }: Observation, language: Language): string {
  if (value === null) return flag ?? '–';
  if (unit === '%') return formatPercent(value, language);
  const number = formatNumber(value, language);
  return isCount(unit) ? number : `${number} ${unit}`;
}

/** Whether a unit says no more than that something was counted. */
function isCount(unit: string): boolean {
  return unit === 'Anzahl' || unit === '';
}
