import type { NearMiss, Role, RoleEvidence, Sheet } from '../model';
import type { Extent } from './extent';
import type { Candidates, SampledColumn } from './roles';

/** Two of name, target and actual under exact words: worth a word to the user when no table was found. */
export function nearMissOf(
  sheet: Sheet,
  row: number,
  candidates: Candidates,
  extent: Extent,
): NearMiss | undefined {
  const { indicator, targets, actuals, percents } = candidates;
  const found: RoleEvidence[] = [];
  const note = (role: Role, column: SampledColumn | undefined): boolean => {
    if (column === undefined || column.meaning?.exact !== true) return false;
    found.push({
      role,
      column: column.column,
      header: column.text,
      numbers: column.sample.values,
      filled: column.sample.filled,
    });
    return true;
  };
  const hasName = indicator?.meaning?.roles.includes('indicator') === true && note('indicator', indicator);
  const hasTarget = note('target', targets[0]);
  const hasActual = note('actual', actuals[0]);
  note('percent', percents[0]);
  if (found.length < 2 || !(hasTarget || hasActual)) return undefined;
  const missing = [
    ...(hasName ? [] : (['indicator'] as const)),
    ...(hasTarget ? [] : (['target'] as const)),
    ...(hasActual ? [] : (['actual'] as const)),
  ];
  return {
    sheet: sheet.name,
    row,
    range: { top: row, left: extent.left, bottom: row, right: extent.right },
    found,
    missing,
  };
}
