import { comparePercent, multiply, percentOf, subtract } from '../model/decimal';
import type { IndicatorTable, Status } from '../model';
import { isWordGoal } from '../checks/support/wordGoal';
import { bandOfQuotient, judge } from './quotient';
import type { CalculatedRow } from './calculatedRow';
import type { Schedule } from './schedule';

/** Percentage points that an achievement may lag behind the share of the period that has passed, unless the profile says. */
const TOLERANCE = 10;

/**
 * Takes a calculated status back where the sheet does not tell enough for it: the direction is open, the number is only a
 * bound, the period is another one or not over.
 */
export function settleStatus(row: CalculatedRow, schedule: Schedule, progress: boolean): void {
  if (hasOpenRoles(row.table)) {
    if (row.target.state === 'empty' && row.actual.state === 'empty') return;
    row.status = 'unclear';
    row.reason = 'pairing';
    return;
  }
  if (isWordGoal(row)) {
    row.status = 'unclear';
    row.reason = 'no-target';
    return;
  }
  if (isOpen(row, progress)) {
    if (row.actual.state === 'empty' && row.status === 'open') settlePeriod(row, schedule);
    return;
  }
  if (isOnlyBound(row)) {
    row.status = 'unclear';
    return;
  }
  settlePeriod(row, schedule);
}

/** Whether a person has to say first what the columns are. */
export function hasOpenRoles({ questions }: IndicatorTable): boolean {
  return questions?.some(({ about }) => about === 'roles') === true;
}

/** Whether the direction is not known and decides the status. */
function isOpen(row: CalculatedRow, progress: boolean): boolean {
  const { because } = row.direction;
  if (because !== 'unclear' && because !== 'utilisation') return false;
  const told = row.direction;
  const status = row.status;
  row.direction = { ...told, direction: told.direction === 'increase' ? 'decrease' : 'increase' };
  judge(row, progress);
  const other = row.status;
  row.direction = told;
  judge(row, progress);
  if (other === status) return status === 'open';
  row.status = 'unclear';
  row.reason = 'direction';
  return true;
}

/** Whether the actual is "mehr als 80", "knapp 30" or "8–12", and the true value may be on the other side of the target. */
function isOnlyBound({ actual, status, direction, formula }: CalculatedRow): boolean {
  // Only a text is a bound: of a million numbers no object is made.
  if (!actual.asText || formula === 'difference') return false;
  const { reading } = actual;
  if (reading.kind !== 'number') return false;
  const { comparison, approximate, upTo } = reading;
  const above = comparison === '>' || comparison === '>=' || approximate === 'above' || upTo !== undefined;
  const below = comparison === '<' || comparison === '<=' || approximate === 'below';
  if (!above && !below) return false;
  if (status !== 'met' && status !== 'near' && status !== 'under' && status !== 'critical') return false;
  const rises = direction.direction === 'increase';
  return (status === 'met') !== (rises === above);
}

function settlePeriod(row: CalculatedRow, schedule: Schedule): void {
  if (schedule.allDue) return;
  const due = schedule.of(row.row);
  if (due === 'due' || row.status === 'undefined') return;
  const rises = row.direction.direction === 'increase';
  if (due === 'later' || due === 'result-before' || due === 'mismatch') {
    // A goal may be reached before its time.
    if (due === 'later' && rises && row.status === 'met') return;
    row.status = due === 'mismatch' ? 'unclear' : 'not-due';
    row.reason = 'period';
    return;
  }
  if (row.status === 'open') return;
  row.running = due;
  const status = statusInTime(row, due.passed, rises);
  if (status === 'not-due') row.reason = 'period';
  row.status = status;
}

/** What is reached in a running period: a kept limit may still be exceeded, a rising value is measured by the time passed. */
function statusInTime(row: CalculatedRow, passed: number, rises: boolean): Status {
  const { status, numerator, denominator, calendar, bands } = row;
  if (!rises && row.formula !== 'progress') return status === 'met' ? 'not-due' : status;
  if (status === 'met' || Number.isNaN(numerator)) return status === 'met' ? status : 'not-due';
  const lag = subtract(passed, calendar.tolerance ?? TOLERANCE);
  if (lag <= 0 || comparePercent(numerator, denominator, lag) >= 0) return 'not-due';
  const expected = multiply(denominator, passed / 100);
  return bandOfQuotient(numerator, expected, percentOf(numerator, expected), bands);
}
