import type { CheckId, Finding } from '../../model';
import type { Profile } from '../../profile';
import { checkSheets, type CheckSettings } from '../checkWorkbook';
import type { Report } from '../contract';

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
export async function percentFindings(report: Report, settings: CheckSettings): Promise<Finding[]> {
  const sheets = [...new Set(report.result.tables.map(({ table }) => table.sheet))];
  const profile = withPercentChecks(settings.profile);
  const { findings } = await checkSheets(sheets, {
    ...settings,
    profile,
    maxFindings: Number.POSITIVE_INFINITY,
  });
  return findings.filter(({ fix }) => fix?.kind === 'write-percent');
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
