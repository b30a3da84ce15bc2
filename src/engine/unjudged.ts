import type { IndicatorTable, UnjudgedReason } from '../model';
import type { Calendar } from '../checks/support/context';

/** Why no row of a table is judged. */
export interface Unjudged {
  readonly status: 'unclear' | 'not-due';
  readonly reason: UnjudgedReason;
}

/**
 * What keeps a whole table from being judged: an open question about its columns, or periods of target and actual that cannot be
 * compared. A target of a later period than the result's is not due; the quarter of another year is no measure at all.
 */
export function unjudgedOf(table: IndicatorTable, calendar: Calendar): Unjudged | undefined {
  if (table.questions?.some(({ about }) => about === 'roles') === true)
    return { status: 'unclear', reason: 'pairing' };
  const { target, actual } = table.periods ?? {};
  if (target === undefined) return undefined;
  const day = calendar.reportingDate ?? calendar.today;
  const begins = monthOf(target.from);
  if (actual === undefined)
    return day !== undefined && begins > monthOf(day) ? { status: 'not-due', reason: 'period' } : undefined;
  if (begins > actual.end) return { status: 'not-due', reason: 'period' };
  const isPart = target.end - begins < MONTHS - 1;
  return isPart && target.end < monthOf(actual.from) ? { status: 'unclear', reason: 'period' } : undefined;
}

const MONTHS = 12;

/** Months since the year 0 of an ISO day, as in {@link NamedPeriod.end}. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7));
}
