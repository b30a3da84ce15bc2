import type { SampledColumn } from '../roles';

const YEAR = /^(?:19|20)\d\d$/;
/** One number under a year may be anything; a row of years is a series of results. */
const LEAST_YEARS = 2;

/**
 * A target of a year beside columns headed by years alone ("Ziel 2023 | 2021 | 2022 | 2023"): the column of its year holds the
 * result. Without such a column nothing is taken.
 */
export function withYearColumns(columns: readonly SampledColumn[]): readonly SampledColumn[] {
  const leads = (role: string): readonly SampledColumn[] =>
    columns.filter(({ meaning }) => meaning?.roles[0] === role);
  const targets = leads('target').filter(
    ({ meaning }) => meaning?.certain === true || meaning?.exact === true,
  );
  if (targets.length === 0 || leads('actual').length > 0 || leads('indicator').length === 0) return columns;
  const years = columns.filter(({ text, sample }) => YEAR.test(text) && sample.values > 0);
  if (years.length < LEAST_YEARS) return columns;
  const wanted = new Set(targets.map(({ meaning }) => meaning?.key));
  return columns.map((column) =>
    years.includes(column) && wanted.has(column.text)
      ? {
          ...column,
          calendar: false,
          meaning: {
            roles: ['actual'] as const,
            exact: true,
            certain: true,
            mustAgree: false,
            key: column.text,
          },
        }
      : column,
  );
}
