import type { CellRange, Question, Sheet } from '../model';
import type { Pair } from './pairs';
import type { Candidates } from './roles';

const MOST_OPTIONS = 6;

/** What a pair leaves open: of several actuals for one target nobody but a person can say which is meant. */
export function questionsOf(
  sheet: Sheet,
  { indicator, actuals }: Candidates,
  { isGuess, series, target }: Pair,
  range: CellRange,
): readonly Question[] | undefined {
  if (isGuess !== true || target === undefined || indicator === undefined) return undefined;
  const options = actuals.slice(0, MOST_OPTIONS).map(({ column }) => ({
    columns: { indicator: indicator.column, target: target.column, actual: column },
  }));
  const of = series === undefined ? {} : { series };
  return [{ sheet: sheet.name, range, about: 'roles', ...of, options }];
}
