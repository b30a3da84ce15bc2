import { planMarks, type Mark } from '../../excel/writing';
import { UserFacingError } from '../../model';
import type { ReportSettings } from '../../report/settings';
import type { CheckOpenWorkbook } from '../check';
import type { Report } from '../check/contract';

/**
 * Makes sure that the marks of a report are still the right ones: a row inserted since the check would put every colour below it
 * one row off.
 * @throws UserFacingError `changed-meanwhile`
 */
export async function requireCurrent(
  { result }: Report,
  marks: readonly Mark[],
  settings: ReportSettings,
  check: CheckOpenWorkbook,
): Promise<void> {
  const sheets = [...new Set(result.tables.map(({ table }) => table.sheet))];
  const { result: fresh } = await check(settings, {}, { sheets, maxFindings: 0, withoutReferences: true });
  const now = planMarks(fresh.tables).marks;
  const moved =
    marks.find((mark, index) => JSON.stringify(mark) !== JSON.stringify(now[index])) ?? now[marks.length];
  if (moved !== undefined) throw new UserFacingError('changed-meanwhile', { sheet: moved.sheet });
}
