import type { Question, QuestionOption, Role, Sheet } from '../model';
import { isFilled } from './cells/cell';
import type { Extent } from './extent';
import type { Candidates, SampledColumn } from './roles';

/** Fewer numbers below a header are a note. */
const LEAST_NUMBERS = 2;
const MOST_OPTIONS = 3;

/**
 * What is asked about rows that are nearly a table: names, numbers under the word for a target or an actual, and numbers beside
 * them under words that nobody knows. Anything less is passed over.
 */
export function nearMissQuestion(
  sheet: Sheet,
  row: number,
  columns: readonly SampledColumn[],
  { indicator, targets, actuals }: Candidates,
  { left, right }: Extent,
): Question | undefined {
  const [target] = targets.filter(hasNumbers);
  const [actual] = actuals.filter(hasNumbers);
  const known = target ?? actual;
  if (indicator === undefined || known === undefined || (target !== undefined && actual !== undefined))
    return undefined;
  if (known.meaning?.exact !== true || indicator.sample.words < LEAST_NUMBERS) return undefined;
  const missing: Role = target === undefined ? 'target' : 'actual';
  const named: Role = target === undefined ? 'actual' : 'target';
  const options = columns
    .filter((column) => isOpen(column) && column !== indicator && hasNumbers(column))
    .slice(0, MOST_OPTIONS)
    .map(({ column }): QuestionOption => ({
      columns: { indicator: indicator.column, [named]: known.column, [missing]: column },
    }));
  if (options.length === 0) return undefined;
  const touched = [left, right, ...options.flatMap(({ columns: taken = {} }) => Object.values(taken))];
  const range = { top: row, left: Math.min(...touched), bottom: row, right: Math.max(...touched) };
  const bottom = lastFilled(sheet, row, range.left, range.right);
  return {
    sheet: sheet.name,
    range: { ...range, bottom },
    about: 'roles',
    options: [...options, { ignored: true }],
  };
}

function isOpen({ calendar, meaning, text }: SampledColumn): boolean {
  return meaning === undefined && !calendar && text !== '';
}

function hasNumbers({ sample }: SampledColumn): boolean {
  return sample.values >= LEAST_NUMBERS && sample.values > sample.words;
}

/** The last row before the first blank one below the header. */
function lastFilled(sheet: Sheet, header: number, left: number, right: number): number {
  const last = sheet.used?.bottom ?? header;
  let row = header;
  while (row < last && hasContent(sheet, row + 1, left, right)) row += 1;
  return row;
}

function hasContent(sheet: Sheet, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (isFilled(sheet, row, column)) return true;
  return false;
}
