const MONTHS: readonly string[] = [
  'jan',
  'feb',
  'mär',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
];
const ENGLISH_MONTHS: Readonly<Record<string, string>> = {
  mar: 'mär',
  may: 'mai',
  oct: 'okt',
  dec: 'dez',
  mrz: 'mär',
};

/** Whether a period is, or lies in, the one asked for: the day 2024-12-31 lies in 2024. Everything lies in no period at all. */
export function inPeriod(period: string, asked: string | undefined): boolean {
  return asked === undefined || period === asked || period.startsWith(`${asked}-`);
}

/**
 * A period as sources and people write it, as "2024", "2024-05", "2024-Q1" or "2024-12-31": also "31.12.2024", "Mai 2026",
 * "05/2026", "1. Qu. 2003". `undefined` where it is none.
 */
export function readPeriod(text: string): string | undefined {
  const given = text.trim();
  if (/^\d{4}$/.test(given) || /^\d{4}-Q[1-4]$/.test(given)) return given;
  const iso = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(given);
  if (iso !== null) return written(iso[1], iso[2], iso[3]);
  const german = /^(?:(\d{1,2})\.)?(\d{1,2})[./](\d{4})$/.exec(given);
  if (german !== null) return written(german[3], german[2], german[1]);
  const quarter = /^(?:q|quartal\s*)?([1-4])(?:\.\s*(?:qu\.?|quartal))?[\s/]+(\d{4})$/i.exec(given);
  if (quarter !== null) return `${quarter[2] ?? ''}-Q${quarter[1] ?? ''}`;
  const named = /^(\p{L}{3})\p{L}*\.?\s+(\d{4})$/u.exec(given);
  if (named === null) return undefined;
  const name = (named[1] ?? '').toLowerCase();
  const month = MONTHS.indexOf(ENGLISH_MONTHS[name] ?? name) + 1;
  return month === 0 ? undefined : written(named[2], String(month), undefined);
}

const DAYS_OF_LONGEST_MONTH = 31;

function written(year = '', month = '', day: string | undefined): string | undefined {
  if (Number(month) < 1 || Number(month) > MONTHS.length) return undefined;
  const start = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return start;
  if (Number(day) < 1 || Number(day) > DAYS_OF_LONGEST_MONTH) return undefined;
  return `${start}-${day.padStart(2, '0')}`;
}
