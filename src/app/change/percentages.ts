import type { CheckId, Finding } from '../../model';
import type { Profile } from '../../profile';
import type { ReportSettings } from '../../report/settings';
import type { CheckOpenWorkbook } from '../check';
import type { Report } from '../check/contract';

/** Checks whose fix writes a percentage. */
const percentChecks = [
  'percent-missing',
  'percent-mismatch',
  'percent-scale',
  'percent-inverted',
  'percent-difference',
] as const satisfies readonly CheckId[];

/**
 * Findings whose fixes fill the percent columns of a report's sheets: empty cells and contradicting ones; a percentage that is
 * right stays as the user wrote it. Checked afresh, because a report keeps only so many findings, and with the percent checks on,
 * even where the profile is not interested in them.
 */
export async function percentFindings(
  report: Report,
  settings: ReportSettings,
  check: CheckOpenWorkbook,
): Promise<Finding[]> {
  const sheets = [...new Set(report.result.tables.map(({ table }) => table.sheet))];
  const profile = withPercentChecks(settings.profile);
  const { result } = await check(
    { ...settings, profile },
    {},
    { sheets, maxFindings: Number.POSITIVE_INFINITY, withoutReferences: true },
  );
  return result.findings.filter(({ fix }) => fix?.kind === 'write-percent');
}

function withPercentChecks(profile: Profile): Profile {
  const { checks = {} } = profile;
  const silent = percentChecks.filter((id) => {
    const setting = checks[id];
    return setting === 'off' || (typeof setting === 'object' && setting.severity === 'off');
  });
  return {
    ...profile,
    checks: { ...checks, ...Object.fromEntries(silent.map((id) => [id, 'info' as const])) },
  };
}
