import { asRead } from '../../model/decimal';
import type { NumberReading } from '../../model';

const DURATION = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?\s*(?:h|hrs?|hours?|std\.?|stunden)$/i;
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
/** Days are stored to about a tenth of a millisecond; farther from a whole second it was no duration in seconds. */
const CLOSE = 1e-3;

/** A duration written with its unit, "26:30 h", in hours. "12:30" alone may be a time of day or a proportion. */
export function durationText(text: string): NumberReading | undefined {
  const match = DURATION.exec(text.trim());
  if (match === null) return undefined;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  const value =
    (Number(hours) * SECONDS_PER_HOUR + Number(minutes) * 60 + Number(seconds)) / SECONDS_PER_HOUR;
  return { kind: 'number', value: asRead(value), asText: true, ambiguous: false, unit: 'h' };
}

/** Stored days, shown as a duration, in hours: 1.1041666666666667 under "[h]:mm" is 26.5. */
export function hoursOfDays(days: number): number {
  const seconds = days * SECONDS_PER_DAY;
  const whole = Math.round(seconds);
  return asRead((Math.abs(seconds - whole) < CLOSE ? whole : seconds) / SECONDS_PER_HOUR);
}
