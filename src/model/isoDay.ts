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
