import type { NamedPeriod, TablePeriods } from '../model';
import { namedPeriod } from '../model/period';
import { fold } from '../model/foldedName';
import type { Claim } from './witnesses/block';
import type { Candidates, SampledColumn } from './roles';

/** One target/actual pair: one indicator table. */
export interface Pair {
  readonly target: SampledColumn | undefined;
  readonly actual: SampledColumn | undefined;
  readonly percent: SampledColumn | undefined;
  /** What tells it from the other pairs ("2024", "Partner A"), where there are several. */
  readonly series: string | undefined;
  /** One of several actuals of different periods was taken ("Q1 Ist", "Q2 Ist" for a "Jahresziel"): the user is asked. */
  readonly isGuess?: boolean;
  /** The periods that the headers name. */
  readonly periods?: TablePeriods;
}

/**
 * Words above a column that group it with others ("Widgets", "2024"): those of the lowest group row, or of all ("Partner A
 * 2024"); "" where nothing stands.
 */
export type GroupLabel = (column: number, ofAllRows?: boolean) => string;

/** Whether the numbers of a column are actual/target. Needed where the wording alone does not make it the percentage. */
export type Agrees = (percent: SampledColumn, target: SampledColumn, actual: SampledColumn) => boolean;

/** What calculated columns say about the columns that they are calculated from; only asked where words leave a choice. */
export type Calculated = () => readonly Claim[];

interface Couple {
  readonly target: SampledColumn;
  readonly actual: SampledColumn;
  readonly series: string | undefined;
  readonly isGuess?: boolean;
}

/** Words of a pair that stands for all others: "Gesamt Ziel | Gesamt Ist" beside pairs of years. */
const ALL = /\b(?:ins)?gesamt\w*|\bsumme\b|\btotal\b|\boverall\b|\bkumul\w*|\bcumul\w*|\blaufzeit\b/;
/** An actual that says it holds everything so far. */
const SO_FAR = /kumul|cumul|gesamt|total|bisher|to date|seit (?:projekt)?(?:beginn|start)|since/;
/** An actual that says it holds only what the last period brought. */
const IN_PERIOD =
  /(?:zeitraum|periode|halbjahr|quartal|monat)s?(?![a-z])|(?:^| )(?:period|quarter|month)(?= |$)/;

function holdsAll({ text }: SampledColumn): boolean {
  return SO_FAR.test(fold(text));
}

type PeriodOf = (column: SampledColumn) => NamedPeriod | undefined;

/**
 * Pairs targets with actuals: by year or period in the header, by group word above, or by standing in turn. Targets of
 * different years for one actual are a pair each. Of other targets for one actual the first is taken, of several actuals for
 * one target that of its year or else of the latest; the others stay in the evidence.
 */
export function pairColumns(
  candidates: Candidates,
  groupLabel: GroupLabel,
  agrees: Agrees,
  calculated: Calculated,
): readonly Pair[] {
  const { targets, actuals, percents } = candidates;
  const [firstTarget] = targets;
  const [firstActual] = actuals;
  if (firstTarget === undefined || firstActual === undefined) {
    return [{ target: firstTarget, actual: firstActual, percent: percents[0], series: undefined }];
  }
  const periodOf = periodsBy(groupLabel);
  const couples = goalsOf(targets, actuals, periodOf) ??
    couplesOf(targets, actuals, groupLabel) ?? [
      toldByPercent(candidates, agrees) ??
        toldByClaims(candidates, calculated) ??
        single(targets, actuals, firstTarget, firstActual, periodOf),
    ];
  const isApart = couples.length > 1 && new Set(couples.map(({ actual }) => actual)).size > 1;
  return couples.map((couple, index) => {
    const end = isApart ? startOf(couples[index + 1]) : Number.POSITIVE_INFINITY;
    const start = isApart ? startOf(couple) : Number.NEGATIVE_INFINITY;
    const own = percents.filter((column) => column.column > start && column.column < end);
    const target = periodOf(couple.target);
    const actual = periodOf(couple.actual);
    return {
      ...couple,
      percent: percentOf(own, couple, agrees),
      ...((target ?? actual) === undefined
        ? {}
        : { periods: { ...(target && { target }), ...(actual && { actual }) } }),
    };
  });
}

/** The period of a column: in its own header, or in the words above it ("2023" over "Q3"). */
function periodsBy(groupLabel: GroupLabel): PeriodOf {
  return (column) =>
    namedPeriod(column.text) ?? namedPeriod(`${groupLabel(column.column, true)} ${column.text}`);
}

function startOf(couple: Couple | undefined): number {
  return couple === undefined
    ? Number.POSITIVE_INFINITY
    : Math.min(couple.target.column, couple.actual.column);
}

/** One actual with a target for this year and others for later ones. */
function goalsOf(
  targets: readonly SampledColumn[],
  [actual, ...others]: readonly SampledColumn[],
  periodOf: PeriodOf,
): readonly Couple[] | undefined {
  if (actual === undefined || others.length > 0 || targets.length < 2) return undefined;
  const goals = targets.map((target) => ({ target, actual, series: periodOf(target)?.label ?? '' }));
  const periods = new Set(goals.map(({ series }) => series));
  return periods.has('') || periods.size < targets.length ? undefined : goals;
}

/** Several pairs, or `undefined` when there is only one to be had. */
function couplesOf(
  targets: readonly SampledColumn[],
  actuals: readonly SampledColumn[],
  groupLabel: GroupLabel,
): readonly Couple[] | undefined {
  if (targets.length < 2 || actuals.length < 2) return undefined;
  const ways = [
    (column: SampledColumn) => column.meaning?.key ?? '',
    ownKey,
    (column: SampledColumn) => groupLabel(column.column),
    (column: SampledColumn) => groupLabel(column.column, true),
  ].map((keyOf) => byKey(targets, actuals, keyOf));
  // Years repeat under each partner: the way that tells most apart.
  const best = ways.reduce((most, next) => (next.length > most.length ? next : most));
  return best.length > 1 ? best : inTurn(targets, actuals);
}

/** The period in the header, or the word for all of them together. */
function ownKey({ meaning, text }: SampledColumn): string {
  const key = meaning?.key ?? '';
  return key === '' && ALL.test(fold(text)) ? (ALL.exec(text.toLowerCase())?.[0] ?? '') : key;
}

function byKey(
  targets: readonly SampledColumn[],
  actuals: readonly SampledColumn[],
  keyOf: (column: SampledColumn) => string,
): readonly Couple[] {
  const couples: Couple[] = [];
  const seen = new Set<string>();
  for (const target of targets) {
    const key = keyOf(target);
    const actual = actuals.find((column) => keyOf(column) === key);
    if (key === '' || seen.has(key) || actual === undefined) continue;
    seen.add(key);
    couples.push({
      target,
      actual,
      series: /^\d{1,2}$/.test(key) ? (sharedText(target, actual) ?? key) : key,
    });
  }
  const rest = couples.length > 1 ? restOf(targets, actuals, keyOf) : undefined;
  return rest === undefined ? couples : [...couples, rest];
}

/** The one pair that has no key beside others that have: "Soll Jahr | Ist Jahr" behind the pairs of two half-years. */
function restOf(
  targets: readonly SampledColumn[],
  actuals: readonly SampledColumn[],
  keyOf: (column: SampledColumn) => string,
): Couple | undefined {
  const [target, ...moreTargets] = targets.filter((column) => keyOf(column) === '');
  const [actual, ...moreActuals] = actuals.filter((column) => keyOf(column) === '');
  if (target === undefined || actual === undefined || moreTargets.length + moreActuals.length > 0)
    return undefined;
  const shared = sharedText(target, actual)?.toLowerCase();
  return { target, actual, series: shared ?? `${fold(target.text)} / ${fold(actual.text)}` };
}

/** What both headers of a pair say, as it stands there: "1. HJ" of "Soll 1. HJ" and "Ist 1. HJ". */
function sharedText(target: SampledColumn, actual: SampledColumn): string | undefined {
  const words = fold(actual.text).split(' ');
  const shared = target.text.split(/\s+/).filter((word) => words.includes(fold(word)));
  return shared.length === 0 ? undefined : shared.join(' ');
}

/** Target, actual, target, actual … without any word to tell them apart: numbered. */
function inTurn(
  targets: readonly SampledColumn[],
  actuals: readonly SampledColumn[],
): readonly Couple[] | undefined {
  if (targets.length !== actuals.length) return undefined;
  const couples = targets.flatMap((target, index) => {
    const actual = actuals[index];
    return actual === undefined ? [] : [{ target, actual, series: String(index + 1) }];
  });
  const named = couples.map(({ target, actual }) => sharedText(target, actual) ?? '');
  const isNamed = !named.includes('') && new Set(named).size === named.length;
  const separate = couples.every((couple, index) => {
    const next = couples[index + 1];
    return next === undefined || Math.max(couple.target.column, couple.actual.column) < startOf(next);
  });
  if (!separate) return undefined;
  return isNamed
    ? couples.map((couple, index) => ({ ...couple, series: named[index] ?? couple.series }))
    : couples;
}

/** Of several actuals for one target the one that the percentage is calculated from ("in the period", "cumulative"). */
function toldByPercent({ targets, actuals, percents }: Candidates, agrees: Agrees): Couple | undefined {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0 || actuals.length < 2) return undefined;
  const told = actuals.filter((actual) => percents.some((percent) => agrees(percent, target, actual)));
  const [actual] = told;
  return actual === undefined || told.length > 1 ? undefined : { target, actual, series: undefined };
}

/** Of several targets or actuals those that a deviation or a percentage is calculated from, where it is one pair alone. */
function toldByClaims({ targets, actuals }: Candidates, calculated: Calculated): Couple | undefined {
  if (targets.length * actuals.length < 2 || targets.length * actuals.length > MOST_COMPARED)
    return undefined;
  const told = new Map<string, Couple>();
  for (const claim of calculated()) {
    const target = targets.find(({ column }) => column === claim.target);
    const actual = actuals.find(({ column }) => column === claim.actual);
    if (target !== undefined && actual !== undefined)
      told.set(`${target.column} ${actual.column}`, { target, actual, series: undefined });
  }
  const [couple, ...others] = told.values();
  return others.length > 0 ? undefined : couple;
}

const MOST_COMPARED = 36;

function single(
  targets: readonly SampledColumn[],
  actuals: readonly SampledColumn[],
  firstTarget: SampledColumn,
  firstActual: SampledColumn,
  periodOf: PeriodOf,
): Couple {
  for (const target of targets) {
    const [actual, ...more] = actuals.filter((column) => column.meaning?.key === target.meaning?.key);
    if (actual === undefined) continue;
    const isPart = IN_PERIOD.test(fold(actual.text)) && !IN_PERIOD.test(fold(target.text));
    const soFar = isPart ? more.find(holdsAll) : undefined;
    return { target, actual: soFar ?? actual, series: undefined };
  }
  const ends = actuals.map((column) => periodOf(column)?.end ?? Number.NaN);
  const latest = ends.some((end) => Number.isNaN(end)) ? -1 : ends.indexOf(Math.max(...ends));
  const [soFar, ...more] = actuals.filter(holdsAll);
  if (soFar !== undefined && more.length === 0 && latest < 0)
    return { target: firstTarget, actual: soFar, series: undefined };
  const keys = new Set(actuals.map(({ meaning }) => meaning?.key ?? ''));
  const isGuess = actuals.length > 1 && latest < 0 && keys.size === actuals.length && !keys.has('');
  return { target: firstTarget, actual: actuals[latest] ?? firstActual, series: undefined, isGuess };
}

/** The percentage: certain wordings first; others only when the numbers say so. */
function percentOf(
  percents: readonly SampledColumn[],
  couple: Couple,
  agrees: Agrees,
): SampledColumn | undefined {
  const certain = percents.filter((column) => column.meaning?.mustAgree === false);
  const byNumbers = percents.filter((column) => agrees(column, couple.target, couple.actual));
  const [first] = certain;
  if (first === undefined) return byNumbers[0];
  return certain.length === 1 ? first : (certain.find((column) => byNumbers.includes(column)) ?? first);
}
