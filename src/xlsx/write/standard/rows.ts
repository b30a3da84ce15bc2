import type { Profile, ProfileIndicator } from '../../../profile';

/** One row of the indicators' table as the profile gives it. */
export interface StandardRow {
  /** Absent in a row for an indicator of the partner's own. */
  readonly indicator?: ProfileIndicator;
  readonly project?: string;
  readonly period?: string;
}

/** Rows of a workbook whose profile lists no indicators. */
const FREE_ROWS = 40;

/** A row per sub-project, indicator and period, in this order; empty rows where the profile lists no indicators. */
export function standardRows(profile: Profile): readonly StandardRow[] {
  const { indicators, periods } = profile;
  const projects = projectNames(profile);
  const within: readonly { readonly project?: string }[] =
    projects.length === 0 ? [{}] : projects.map((project) => ({ project }));
  const times: readonly { readonly period?: string }[] =
    periods === undefined || periods.length === 0 ? [{}] : periods.map((period) => ({ period }));
  if (indicators === undefined || indicators.length === 0)
    return Array.from({ length: FREE_ROWS }, (): StandardRow => ({}));
  return within.flatMap((project) =>
    indicators.flatMap((indicator) => times.map((period) => ({ indicator, ...project, ...period }))),
  );
}

/** What the sub-projects are called; with the name of who carries them where two are called the same. */
export function projectNames({ partners = [] }: Profile): readonly string[] {
  const names = partners.map(({ name, project }) => project ?? name);
  return partners.map(({ name, project }, index) => {
    const own = project ?? name;
    return names.indexOf(own) === index && names.lastIndexOf(own) === index ? own : `${own} (${name})`;
  });
}
