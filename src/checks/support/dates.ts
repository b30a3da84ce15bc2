/** Excel's day numbers of 1 January 2000 and 31 December 2099: what a date typed by mistake lies between. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** Whether a number could be a day of this century. */
export function mayBeSerial(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** Running number of the day that an ISO text begins with; only differences mean something. The inverse of `isoDay`. */
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
