import { CellKind } from '../model';
import type { Sheet } from '../model';
import { isPercentFormat } from './cells/format';
import { parseNumber } from './cells/numberText';
import type { Agrees } from './pairs';

const ROWS_COMPARED = 40;

/**
 * Whether at least half of the comparable first rows state actual/target: as points or as a fraction, rounded to whole
 * points at worst; with a baseline also the way from there to the target, capped at 100. Rows without three numbers or with a target of 0 say nothing.
 */
export function agreement(sheet: Sheet, firstRow: number, lastRow: number, baseline = -1): Agrees {
  return (percent, target, actual) => {
    // "Quote" over 0.6 is a quotient as it stands, and no percentage that lost its sign.
    const mayBeFraction = !/(?:quote|rate|ratio)\b/i.test(percent.text);
    let compared = 0;
    let agreeing = 0;
    for (let row = firstRow; row <= Math.min(lastRow, firstRow + ROWS_COMPARED - 1); row += 1) {
      const stated = numberAt(sheet, row, percent.column);
      const planned = numberAt(sheet, row, target.column);
      const reached = numberAt(sheet, row, actual.column);
      if (stated === undefined || planned === undefined || reached === undefined || planned === 0) continue;
      compared += 1;
      const points = isPercentFormat(sheet.format(row, percent.column)) ? stated * 100 : stated;
      const begun = numberAt(sheet, row, baseline) ?? planned;
      const progress = (100 * (reached - begun)) / (planned - begun);
      const ways = [(100 * reached) / planned, progress, Math.min(100, progress)];
      const isFraction = (way: number): boolean => mayBeFraction && Math.abs(points * 100 - way) <= 1;
      if (ways.some((way) => Math.abs(points - way) <= 1 || isFraction(way))) agreeing += 1;
    }
    return compared > 0 && agreeing * 2 >= compared;
  };
}

/** Texts are read as German numbers: for "60 %" and "100" it makes no difference, and others are rare here. */
const STYLE = { numberStyle: 'german', undecided: true } as const;

function numberAt(sheet: Sheet, row: number, column: number): number | undefined {
  switch (sheet.kind(row, column)) {
    case CellKind.number:
      return sheet.number(row, column);
    case CellKind.text:
      return parseNumber(sheet.text(row, column).trim(), STYLE)?.value;
    default:
      return undefined;
  }
}
