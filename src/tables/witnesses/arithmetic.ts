import type { SampledColumn } from '../roles';
import type { Block, Claim } from './block';

/** Columns of numbers that are compared with each other; a data base has more, and nobody calculates there. */
const MOST_COLUMNS = 14;
const MOST_RESULTS = 4;
const LEAST_ROWS = 3;
/** Share of the comparable rows that have to agree. */
const MOST = 0.8;
/** Stated percentages are rounded to whole points at worst. */
const POINTS = 0.51;

/** Finds columns that are A/T, (A−T)/T or A−T of two others in most rows, though no formula says so. */
export function arithmeticClaims(block: Block): readonly Claim[] {
  const numbers = block.columns.filter(({ sample }) => sample.values >= 2).slice(0, MOST_COLUMNS);
  const results = numbers.filter(mayBeResult).slice(0, MOST_RESULTS);
  const claims: Claim[] = [];
  for (const result of results) {
    for (const target of numbers) {
      for (const actual of numbers) {
        if (target === actual || target === result || actual === result) continue;
        const claim = claimOf(block, result, target, actual);
        if (claim !== undefined) claims.push(claim);
      }
    }
  }
  return claims;
}

/** A column that no word names, or one of percentages or deviations. */
function mayBeResult({ meaning }: SampledColumn): boolean {
  const role = meaning?.roles[0];
  return (
    meaning === undefined || role === 'percent' || role === 'deviation' || meaning.roles.includes('percent')
  );
}

function claimOf(
  block: Block,
  result: SampledColumn,
  target: SampledColumn,
  actual: SampledColumn,
): Claim | undefined {
  const stated = block.numbers(result.column);
  const planned = block.numbers(target.column);
  const reached = block.numbers(actual.column);
  const agreeing = { quotient: 0, change: 0, difference: 0 };
  let compared = 0;
  let telling = 0;
  for (let index = 0; index < stated.length; index += 1) {
    const value = stated[index] ?? Number.NaN;
    const goal = planned[index] ?? Number.NaN;
    const done = reached[index] ?? Number.NaN;
    if (Number.isNaN(value + goal + done) || goal === 0) continue;
    compared += 1;
    if (done !== goal && done !== 0) telling += 1;
    const points = (100 * done) / goal;
    if (isNear(value, points)) agreeing.quotient += 1;
    if (isNear(value, points - 100)) agreeing.change += 1;
    if (Math.abs(value - (done - goal)) <= 1e-6 * Math.max(1, Math.abs(goal))) agreeing.difference += 1;
  }
  // Rows that are all the same would agree with anything.
  if (compared < LEAST_ROWS || telling < 2) return undefined;
  const [as, most] = best(agreeing);
  if (most < compared * MOST) return undefined;
  return {
    witness: 'arithmetic',
    target: target.column,
    actual: actual.column,
    result: result.column,
    as,
    agreeing: most,
    compared,
  };
}

/** Points, or a fraction without a percent format. */
function isNear(value: number, points: number): boolean {
  return Math.abs(value - points) <= POINTS || Math.abs(value * 100 - points) <= POINTS;
}

function best({
  quotient,
  change,
  difference,
}: Readonly<Record<'quotient' | 'change' | 'difference', number>>): readonly [Claim['as'], number] {
  return quotient >= Math.max(change, difference)
    ? ['percent', quotient]
    : ['deviation', Math.max(change, difference)];
}
