import { dateToSerial } from 'numfmt';

/** Two digits of a year: up to 29 this century, from 30 on the last (support.microsoft.com, "Change the date system, format, or two-digit year interpretation"). */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return (exists ? dateToSerial([year, month, day]) : null) ?? undefined;
}

/**
 * Dates with points, which the number library does not read: "31.12.2024", "31.12.24", "31.12." and "31.12" (this year),
 * "10.36" (October 1936). That is how German Excel makes a date of "2.5" when 2,5 was meant.
 */
export function readGermanDate(
  input: string,
): { readonly value: number; readonly numberFormat: string } | undefined {
  const whole = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(input);
  if (whole) {
    const value = serial(fullYear(whole[3] ?? ''), Number(whole[2]), Number(whole[1]));
    return value === undefined ? undefined : { value, numberFormat: 'm/d/yyyy' };
  }
  const parts = /^(\d{1,2})\.(\d{1,2}|\d{4})(\.?)$/.exec(input);
  if (!parts) return undefined;
  const [, first = '', second = '', point] = parts;
  const thisYear =
    second.length > 2 ? undefined : serial(new Date().getFullYear(), Number(second), Number(first));
  if (thisYear !== undefined) return { value: thisYear, numberFormat: 'd-mmm' };
  const month = point === '' && second.length > 1 ? serial(fullYear(second), Number(first), 1) : undefined;
  return month === undefined ? undefined : { value: month, numberFormat: 'mmm-yy' };
}
