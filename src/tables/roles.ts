import type { Role } from '../model';
import type { HeaderColumn } from './headers/headerRow';
import type { ColumnSample } from './sample';

/** A header column with the first cells below it. */
export interface SampledColumn extends HeaderColumn {
  readonly sample: ColumnSample;
}

/** The columns that may play each role, before targets and actuals are paired. */
export interface Candidates {
  readonly targets: readonly SampledColumn[];
  readonly actuals: readonly SampledColumn[];
  readonly percents: readonly SampledColumn[];
  /** Further columns that could be the actual; shown to the user beside the one taken. */
  readonly rivals: readonly SampledColumn[];
  readonly indicator: SampledColumn | undefined;
  /** First column of every other role. */
  readonly others: ReadonlyMap<Role, readonly SampledColumn[]>;
}

/** Whether the cells below fit a column of numbers. A certain wording is believed unless words or dates prevail clearly. */
function holdsValues({ sample, meaning }: SampledColumn): boolean {
  if (sample.filled === 0) return true;
  if (sample.dates * 2 > sample.filled) return false;
  if (meaning?.certain === true) return sample.values * 3 >= sample.words || sample.words <= 2;
  // "Ergebnis" over sentences with some numbers among them; "Ziel" over sentences alone is the objective.
  return sample.values > 0 && sample.values * (meaning?.exact === true ? 2 : 1) >= sample.words;
}

const MAIN_ROLES: ReadonlySet<Role> = new Set(['target', 'actual', 'percent', 'indicator']);

function leads(column: SampledColumn, role: Role): boolean {
  return column.meaning?.roles[0] === role;
}

/** Sorts the columns of one table by role, using the wordings and, where they leave a choice, the numbers. */
export function assignRoles(columns: readonly SampledColumn[]): Candidates {
  const targets = withoutWeaker(columns.filter((column) => leads(column, 'target') && holdsValues(column)));
  const firmActuals = columns.filter(
    (column) =>
      leads(column, 'actual') &&
      column.meaning?.mustAgree === false &&
      holdsValues(column) &&
      !isVersion(column, targets),
  );
  const plainActuals = firmActuals.filter((column) => column.meaning?.roles.includes('percent') === false);
  const loose = columns.filter((column) => leads(column, 'actual') && column.meaning?.mustAgree === true);
  // "Achievement" heads the values where nothing else does, unless its numbers are shown as percentages.
  const asActual = (column: SampledColumn): boolean =>
    holdsValues(column) && column.sample.percentFormats * 2 <= column.sample.filled;
  const actuals = withoutWeaker(
    plainActuals.length > 0
      ? plainActuals
      : firmActuals.length > 0
        ? firmActuals
        : loose.filter(asActual).slice(0, 1),
  );
  const taken = new Set<SampledColumn>([...targets, ...actuals]);
  const percents = columns.filter(
    (column) =>
      !taken.has(column) && column.meaning?.roles.includes('percent') === true && holdsValues(column),
  );
  const others = new Map<Role, SampledColumn[]>();
  for (const column of columns) {
    const role = column.meaning?.roles[0];
    if (role === undefined || MAIN_ROLES.has(role)) continue;
    others.set(role, [...(others.get(role) ?? []), column]);
  }
  // A header that is exactly the wording goes before one that only contains it.
  for (const list of others.values())
    list.sort((a, b) => Number(b.meaning?.exact) - Number(a.meaning?.exact));
  for (const column of percents) taken.add(column);
  const rivals = [...firmActuals, ...loose].filter((column) => !taken.has(column));
  return {
    targets,
    actuals,
    percents,
    rivals,
    others,
    indicator: indicatorOf(columns, taken, firstValue(targets, actuals)),
  };
}

/** "Stand" is what was reached so far only behind a target; else it is a version, or a day. */
function isVersion({ column, text }: SampledColumn, targets: readonly SampledColumn[]): boolean {
  return /^\W*(?:stand|wert|value)[\W\d]*$/i.test(text) && !targets.some((target) => target.column < column);
}

function firstValue(targets: readonly SampledColumn[], actuals: readonly SampledColumn[]): number {
  return Math.min(...[...targets, ...actuals].map((column) => column.column));
}

/** Beside a column "Ist…", "Ergebnis" is something else; beside "Zielwert", "Ziel" is. Only columns of the same key compete. */
function withoutWeaker(columns: readonly SampledColumn[]): readonly SampledColumn[] {
  return columns.filter((column) => {
    if (column.meaning?.certain === true) return true;
    // "Ziel" beside "Zielquote": the plainer one.
    if (column.meaning?.mustAgree === true && columns.some(({ meaning }) => meaning?.mustAgree === false))
      return false;
    return !columns.some(
      (other) => other.meaning?.certain === true && other.meaning.key === column.meaning?.key,
    );
  });
}

/** The name column: by wording; else the text column, best left of the numbers, that names the most different things. */
function indicatorOf(
  columns: readonly SampledColumn[],
  taken: ReadonlySet<SampledColumn>,
  firstValueColumn: number,
): SampledColumn | undefined {
  const free = columns.filter((column) => !taken.has(column));
  let best: SampledColumn | undefined;
  let bestScore = 0;
  for (const column of free) {
    const score = nameScore(column) + (column.column < firstValueColumn ? 0.5 : 0);
    if (score > bestScore + 0.5 || (score > bestScore && best === undefined)) {
      best = column;
      bestScore = score;
    }
  }
  if (bestScore >= 2)
    return best === undefined ? undefined : (betterNames(best, free, firstValueColumn) ?? best);
  const spare = free.filter(
    (column) =>
      (column.meaning === undefined ||
        leads(column, 'code') ||
        leads(column, 'partner') ||
        leads(column, 'indicator')) &&
      !column.calendar,
  );
  const texts = spare.filter((column) => column.sample.words * 2 > column.sample.filled);
  const left = texts.filter((column) => column.column < firstValueColumn);
  const pool = left.length > 0 ? left : texts;
  const most = Math.max(0, ...pool.map((column) => column.sample.distinctWords));
  // The last of equals stands nearest to the numbers: groups come first, names after them.
  return (
    pool.findLast((column) => column.sample.distinctWords === most) ??
    best ??
    spare.find((column) => leads(column, 'code'))
  );
}

/** "Thema" repeats, and a column beside it names each row: that one holds the names. Certain words stay. */
function betterNames(
  { column, meaning, sample }: SampledColumn,
  free: readonly SampledColumn[],
  firstValueColumn: number,
): SampledColumn | undefined {
  if (meaning?.certain === true || sample.distinctWords === sample.words) return undefined;
  return free.find(
    (other) =>
      other.column > column &&
      other.column < firstValueColumn &&
      !other.calendar &&
      (other.meaning === undefined || leads(other, 'indicator')) &&
      other.sample.distinctWords > sample.distinctWords &&
      other.sample.distinctWords === other.sample.words &&
      other.sample.words >= sample.words,
  );
}

function nameScore(column: SampledColumn): number {
  const { meaning, sample } = column;
  if (meaning?.roles.includes('indicator') !== true) return 0;
  if (sample.filled > 0 && sample.words * 2 < sample.filled) return 0;
  if (leads(column, 'target')) return 2;
  if (meaning.certain) return meaning.exact ? 6 : 5;
  return meaning.exact ? 4 : 2;
}
