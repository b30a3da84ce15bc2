import { columnLetters } from '../model';
import type { Role, Testimony } from '../model';
import type { HeaderMeaning } from './headers/headerMeaning';
import type { SampledColumn } from './roles';
import { arithmeticClaims } from './witnesses/arithmetic';
import type { Block, Claim } from './witnesses/block';
import { formulaClaims } from './witnesses/formulas';

/** A whole reading of a block's columns, with who spoke for and against it. */
export interface Hypothesis {
  /** The columns with the meanings that they have in this reading. */
  readonly columns: readonly SampledColumn[];
  readonly testimonies: readonly Testimony[];
  readonly weight: number;
}

const WEIGHTS = { formula: 3, arithmetic: 2 } as const;
/** Below this lead over another reading of the same numbers nobody can say which is right. */
const LEAST_MARGIN = 1;
const MOST_HYPOTHESES = 12;

/**
 * The reading that speaks best: what the words say, or what calculated columns say of columns that no word, or a doubtful one,
 * names. Words alone are believed where nothing is calculated; where two readings are as good, the words stay as they are.
 */
export function bestHypothesis(block: Block): Hypothesis {
  const asWritten: Hypothesis = { columns: block.columns, testimonies: [], weight: 0 };
  if (!mayBeTold(block.columns)) return asWritten;
  const claims = claimsOf(block);
  if (claims.length === 0) return asWritten;
  const readings = claims
    .flatMap((claim) => readingOf(block, claim, claims) ?? [])
    .slice(0, MOST_HYPOTHESES)
    .toSorted((a, b) => b.weight - a.weight);
  const [first] = readings;
  if (first === undefined || first.weight <= 0) return asWritten;
  const rival = readings.find((reading) => !isSame(reading, first));
  return rival !== undefined && first.weight - rival.weight < LEAST_MARGIN ? asWritten : first;
}

/** What is calculated from what: as formulas say it; where there are none, as the numbers do. */
export function claimsOf(block: Block): readonly Claim[] {
  const written = formulaClaims(block);
  return written.length > 0 ? written : arithmeticClaims(block);
}

/** Whether something is left to be told: a role without a column, or a column of numbers without a role. */
function mayBeTold(columns: readonly SampledColumn[]): boolean {
  const roles = new Set(columns.map(({ meaning }) => meaning?.roles[0]));
  const isOpen = ({ meaning, sample, calendar }: SampledColumn): boolean =>
    meaning === undefined && !calendar && sample.values >= 2;
  return (
    columns.some(isOpen) &&
    (roles.has('percent') || roles.has('deviation') || columns.filter(isOpen).length > 1)
  );
}

type Roles = Readonly<Record<'target' | 'actual' | 'result', SampledColumn>>;

function readingOf(block: Block, claim: Claim, claims: readonly Claim[]): Hypothesis | undefined {
  const at = (column: number): SampledColumn | undefined =>
    block.columns.find((one) => one.column === column);
  const target = at(claim.target);
  const actual = at(claim.actual);
  const result = at(claim.result);
  if (target === undefined || actual === undefined || result === undefined) return undefined;
  const roles: Roles = { target, actual, result };
  if (!isCredible(claim, roles)) return undefined;
  const words = wordWeight(target, 'target') + wordWeight(actual, 'actual') + wordWeight(result, claim.as);
  if (Number.isNaN(words)) return undefined;
  const heard = claims.filter((one) => one.target === claim.target && one.actual === claim.actual);
  const testimonies = heard.map(testimonyOf);
  const told = testimonies.reduce((sum, { weight }) => sum + weight, 0);
  return {
    columns: block.columns.map((column) => {
      if (column === target) return as(column, 'target');
      if (column === actual) return as(column, 'actual');
      return column === result ? as(column, claim.as) : column;
    }),
    testimonies,
    weight: words + told,
  };
}

/** The header's word for a role: 2 for it, 1 in doubt, 0 where it says nothing, NaN where it says something else. */
function wordWeight({ meaning, calendar }: SampledColumn, role: Role): number {
  if (calendar) return Number.NaN;
  if (meaning === undefined) return 0;
  const [first] = meaning.roles;
  if (first === role) return meaning.certain ? 2 : 1;
  if (meaning.roles.includes(role)) return 1;
  // "%" over a change is the deviation.
  return first === 'percent' && role === 'deviation' && meaning.exact ? 0 : Number.NaN;
}

/**
 * What is calculated from two columns makes them target and actual only where a word says so as well: of one of them, or of the
 * result ("Zielerreichung"). "Bestanden / Angetreten" is a quotient, too.
 */
function isCredible(claim: Claim, { target, actual, result }: Roles): boolean {
  const isNamed = (column: SampledColumn, role: Role): boolean => column.meaning?.roles[0] === role;
  if (isNamed(target, 'target') || isNamed(actual, 'actual')) return true;
  if (claim.as !== 'percent') return false;
  return isNamed(result, 'percent') && saysAchievement(result.text);
}

/** More than a percent sign. */
function saysAchievement(text: string): boolean {
  return /\p{L}{3}/u.test(text.replace(/prozent\w*|percent\w*|\bin\b/gi, ''));
}

function testimonyOf({ witness, target, actual, result, as: role, agreeing, compared }: Claim): Testimony {
  return {
    witness,
    messageId: role,
    weight: WEIGHTS[witness],
    data: {
      target: columnLetters(target),
      actual: columnLetters(actual),
      result: columnLetters(result),
      rows: agreeing,
      of: compared,
    },
  };
}

/** A column in the role that was told; a word that already says so stays. */
function as(column: SampledColumn, role: Role): SampledColumn {
  const { meaning } = column;
  if (meaning?.roles[0] === role && meaning.roles.length === 1 && !meaning.mustAgree) return column;
  const told: HeaderMeaning = {
    roles: [role],
    exact: meaning?.exact ?? false,
    certain: true,
    mustAgree: false,
    key: meaning?.key ?? '',
    ...(meaning?.roles.includes(role) === true ? {} : { calculated: true as const }),
  };
  return { ...column, meaning: told };
}

function isSame(a: Hypothesis, b: Hypothesis): boolean {
  return a.columns.every((column, index) => {
    const role = column.meaning?.roles[0];
    const other = b.columns[index]?.meaning?.roles[0];
    return (
      role === other || (role !== 'target' && role !== 'actual' && other !== 'target' && other !== 'actual')
    );
  });
}
