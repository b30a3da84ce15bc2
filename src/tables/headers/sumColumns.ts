import type { SampledColumn } from '../roles';
import type { Block } from '../witnesses/block';
import { fold } from '../../model/foldedName';

const SUM =
  /^(?:summe|gesamt|insgesamt|jahressumme|kumuliert|bisher|total|sum|ytd|year to date|cumulative|to date)$/;
const LEAST_PARTS = 2;
const LEAST_ROWS = 2;

/**
 * A target beside months that are added up ("Jahresziel | Jan | Feb | Mrz | Summe"): the column that is their sum in every row
 * holds the result. Where it is no sum, nothing is taken.
 */
export function withSumColumn(block: Block): readonly SampledColumn[] {
  const { columns } = block;
  const leads = (role: string): readonly SampledColumn[] =>
    columns.filter(({ meaning }) => meaning?.roles[0] === role);
  const [target] = leads('target');
  if (target === undefined || leads('actual').length > 0 || leads('indicator').length === 0) return columns;
  const sum = columns.find((column) => SUM.test(fold(column.text)) && isSum(block, column, target));
  if (sum === undefined) return columns;
  const meaning = { roles: ['actual'] as const, exact: true, certain: true, mustAgree: false, key: '' };
  return columns.map((column) => (column === sum ? { ...column, calendar: false, meaning } : column));
}

function isSum(block: Block, sum: SampledColumn, target: SampledColumn): boolean {
  const parts = block.columns.filter(
    ({ column, meaning, sample }) =>
      column > target.column && column < sum.column && meaning === undefined && sample.values > 0,
  );
  if (parts.length < LEAST_PARTS) return false;
  const stated = block.numbers(sum.column);
  const values = parts.map(({ column }) => block.numbers(column));
  let rows = 0;
  for (const [index, value] of stated.entries()) {
    if (Number.isNaN(value)) continue;
    const numbers = values.flatMap((column) =>
      Number.isNaN(column[index] ?? Number.NaN) ? [] : (column[index] ?? 0),
    );
    const added = numbers.reduce((all, one) => all + one, 0);
    if (Math.abs(added - value) > 1e-6 * Math.max(1, Math.abs(value))) return false;
    rows += 1;
  }
  return rows >= LEAST_ROWS;
}
