import { cellRange, formatCell } from '../../model';
import { subtract } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import type { TableContext, TableReport } from '../support/context';
import { leftOutRows } from '../support/leftOut';
import { valueAt } from '../support/valueAt';
import { columnOf, showsPercent, summedRoles } from './cells';
import type { SummedRole } from './cells';
import { totalsOf } from './items';
import type { Item, TotalWithParts } from './items';
import { checkConfigured } from './configured';
import { percentOfTotal } from './percentOfTotal';
import { sumFix } from './sumFix';
import { canBeAdded, isNoSum, isSumOf, sumOf } from './sums';

/** What the check can say, each with its severity. */
const messages = {
  sum: 'error',
  configured: 'error',
  'percent-sum': 'error',
  'percent-mean': 'error',
  percent: 'error',
} as const;
export type MessageId = keyof typeof messages;

export const sumMismatch = defineCheck({
  id: 'sum-mismatch',
  level: 'table',
  severity: 'error',
  fixable: true,
  messages,
  options: noOptions,
  run(context, report) {
    const configured = checkConfigured(context, report);
    if (context.table.totalRows.length === 0) return;
    const isSum = (row: number, items: readonly Item[]): boolean =>
      summedRoles.every((role) => {
        const total = valueAt(context, role, row);
        return Number.isNaN(total) || isSumOf(context, total, items, role);
      });
    for (const total of totalsOf(context, (found) => setThatFits(context, found), isSum)) {
      if (configured.has(total.row)) continue;
      const wrong = summedRoles.filter((role) => checkSum(context, total, role, report));
      if (wrong.length === 0) percentOfTotal(context, total, report);
    }
  },
});

/** The set that the total is the sum of in most columns; of several the likeliest. */
function setThatFits(
  context: TableContext,
  { row, candidates }: TotalWithParts,
): readonly Item[] | undefined {
  let best: readonly Item[] | undefined;
  let most = 0;
  for (const items of candidates) {
    const fitting = summedRoles.filter((role) => {
      const total = valueAt(context, role, row);
      return !Number.isNaN(total) && isSumOf(context, total, items, role);
    }).length;
    if (fitting > most) {
      most = fitting;
      best = items;
    }
    // None can fit better: a table of many totals is not added up from its top for each of them.
    if (most === summedRoles.length) break;
  }
  return best;
}

/** Farther from every sum than this, the total is meant as something else. */
const MOST_OFF = 0.5;

function checkSum(
  context: TableContext,
  found: TotalWithParts,
  role: SummedRole,
  report: TableReport<MessageId>,
): boolean {
  const { row, candidates } = found;
  // A formula that leaves rows out is told as such.
  if (leftOutRows(context).get(row)?.rows.has(role) === true) return true;
  const column = columnOf(context, role);
  const total = valueAt(context, role, row);
  if (Number.isNaN(total) || showsPercent(context, row, column)) return false;
  // "= Ergebnis": its parts carry signs of their own.
  if (context.indicator(row).startsWith('=')) return false;
  if (candidates.some((items) => isSumOf(context, total, items, role))) return false;
  const fitting = setThatFits(context, found);
  const items = fitting ?? nearest(candidates, total, role);
  if (items === undefined || items.length < 2) return false;
  if (fitting === undefined && !isMeantAsSum(context, row, column, total, sumOf(items, role))) return false;
  if (!canBeAdded(context, items, role)) return false;
  if (candidates.some((set) => isNoSum(context, row, set, role))) return false;
  const sum = sumOf(items, role);
  const difference = subtract(total, sum);
  const first = items[0]?.row ?? row;
  const last = items.at(-1)?.row ?? row;
  const fix = sumFix(context, row, column, items, role);
  report({
    messageId: 'sum',
    range: cellRange(row, column),
    indicator: context.indicator(row),
    found: total,
    expected: sum,
    difference,
    data: {
      total,
      sum,
      gap: Math.abs(difference),
      first: formatCell({ row: first, column }),
      last: formatCell({ row: last, column }),
    },
    ...(fix === undefined ? {} : { fix }),
  });
  return true;
}

const NOTHING_BUT_TOTAL =
  /^\W*(?:(?:zwischen|gesamt|end)?summen?|(?:ins)?gesamt|gesamtergebnis|(?:sub|grand[ -]?|overall )?totals?|sum)(?![\p{L}\p{N}])/iu;
/** A total of which more is missing has lost more than a row. */
const MOST_LOST = 0.2;

/** "Teilnehmende insgesamt" may be an indicator of its own: then only a formula or a near sum makes it a total. */
function isMeantAsSum(
  context: TableContext,
  row: number,
  column: number,
  total: number,
  sum: number,
): boolean {
  return (
    NOTHING_BUT_TOTAL.test(context.indicator(row)) ||
    context.sheet.formula(row, column) !== undefined ||
    Math.abs(total - sum) <= MOST_LOST * Math.abs(sum)
  );
}

/** The set whose sum lies nearest, if it lies near at all where there is a choice. */
function nearest(
  candidates: readonly (readonly Item[])[],
  total: number,
  role: SummedRole,
): readonly Item[] | undefined {
  const distance = (items: readonly Item[]): number => Math.abs(sumOf(items, role) - total);
  const [best] = candidates.toSorted((a, b) => distance(a) - distance(b));
  if (best === undefined || candidates.length === 1) return best;
  return distance(best) <= MOST_OFF * Math.abs(sumOf(best, role)) ? best : undefined;
}
