import { isDateFormat } from '../../tables/format';

/** Excel's day numbers of 1 January 2000 and 31 December 2099: what a date typed by mistake lies between. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** Whether a number could be a day of this century. */
export function mayBeSerial(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** Whether the format shows a day of the calendar; a time of day or a span of hours is none. */
export function isCalendarFormat(code: string): boolean {
  return isDateFormat(code) && (/[yd]/i.test(code) || !/[hs]/i.test(code));
}

/** Days between Excel's day 0 (30 December 1899) and 1 March 2000, the first day after a leap day that closes 400 years. */
const MARCH_2000 = 36_586;

/** The day of an Excel serial number as ISO text: 46083 → "2026-03-02". Days after 28 February 1900 only. */
export function isoDay(serial: number): string {
  // Civil calendar from days, counted from 1 March so that the leap day comes last (H. Hinnant, "chrono-compatible date algorithms").
  const days = Math.floor(serial) - MARCH_2000;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = 2000 + era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Running number of the day that an ISO text begins with; only differences mean something. The inverse of {@link isoDay}. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra;
}

/** "2026-03-02" → "02.03.2026". */
export function germanDay(iso: string): string {
  return iso.split('-').reverse().join('.');
}
