import type { Agrees } from '../pairs';
import type { Block } from './block';

/**
 * Whether at least half of the comparable first rows state actual/target: as points or as a fraction, rounded to whole
 * points at worst; with a baseline also the way from there to the target, capped at 100. Rows without three numbers or with a
 * target of 0 say nothing.
 */
export function agreement(block: Block, baseline: number | undefined): Agrees {
  const starts = baseline === undefined ? undefined : block.numbers(baseline);
  return (percent, target, actual) => {
    // "Quote" over 0.6 is a quotient as it stands, and no percentage that lost its sign.
    const mayBeFraction = !/(?:quote|rate|ratio)\b/i.test(percent.text);
    const stated = block.numbers(percent.column);
    const planned = block.numbers(target.column);
    const reached = block.numbers(actual.column);
    let compared = 0;
    let agreeing = 0;
    for (const [index, points] of stated.entries()) {
      const goal = planned[index] ?? Number.NaN;
      const done = reached[index] ?? Number.NaN;
      if (Number.isNaN(points + goal + done) || goal === 0) continue;
      compared += 1;
      const begun = starts?.[index] ?? Number.NaN;
      const progress = Number.isNaN(begun) ? Number.NaN : (100 * (done - begun)) / (goal - begun);
      const isFraction = (way: number): boolean => mayBeFraction && Math.abs(points * 100 - way) <= 1;
      const ways = [(100 * done) / goal, progress, Math.min(100, progress)];
      if (ways.some((way) => Math.abs(points - way) <= 1 || isFraction(way))) agreeing += 1;
    }
    return compared > 0 && agreeing * 2 >= compared;
  };
}
