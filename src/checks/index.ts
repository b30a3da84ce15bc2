import { severities } from '../model';
import type { CheckId, Severity } from '../model';
import { actualMissing } from './actual-missing';
import { bandEdge } from './band-edge';
import { blankRow } from './blank-row';
import { columnDuplicate } from './column-duplicate';
import { columnMissing } from './column-missing';
import { dateAsNumber } from './date-as-number';
import { excelError } from './excel-error';
import { formulaInconsistent } from './formula-inconsistent';
import { fractionalCount } from './fractional-count';
import { headerBlank } from './header-blank';
import { hiddenData } from './hidden-data';
import { indicatorBlank } from './indicator-blank';
import { indicatorDuplicate } from './indicator-duplicate';
import { lostThousands } from './lost-thousands';
import { mergedCells } from './merged-cells';
import { negativeValue } from './negative-value';
import { notANumber } from './not-a-number';
import { numberAsText } from './number-as-text';
import { overAchievement } from './over-achievement';
import { partExceedsWhole } from './part-exceeds-whole';
import { percentDifference } from './percent-difference';
import { percentHardCoded } from './percent-hard-coded';
import { percentInverted } from './percent-inverted';
import { percentMismatch } from './percent-mismatch';
import { percentMissing } from './percent-missing';
import { percentScale } from './percent-scale';
import { periodOrder } from './period-order';
import { shareOver100 } from './share-over-100';
import { strayText } from './stray-text';
import { sumMismatch } from './sum-mismatch';
import type { Check } from './support/check';
import { lateChecks } from './support/late';
import { targetMissing } from './target-missing';
import { targetZero } from './target-zero';
import { underTarget } from './under-target';

export { checkTitle, describeFinding, type CheckTexts } from './describe';
export { INVALID_OPTIONS } from './support/check';
export type { Check, OptionProblem } from './support/check';

/** Every check, by its id. A new check is one folder, its id in `model/finding.ts` and one line here or in `support/late`. */
export const checks: { readonly [Id in CheckId]: Check<Id> } = {
  'column-missing': columnMissing,
  'column-duplicate': columnDuplicate,
  'header-blank': headerBlank,
  'blank-row': blankRow,
  'merged-cells': mergedCells,
  'hidden-data': hiddenData,
  'indicator-blank': indicatorBlank,
  'indicator-duplicate': indicatorDuplicate,
  'excel-error': excelError,
  'number-as-text': numberAsText,
  'stray-text': strayText,
  'not-a-number': notANumber,
  'lost-thousands': lostThousands,
  'date-as-number': dateAsNumber,
  'negative-value': negativeValue,
  'fractional-count': fractionalCount,
  'share-over-100': shareOver100,
  'target-missing': targetMissing,
  'actual-missing': actualMissing,
  'target-zero': targetZero,
  'percent-missing': percentMissing,
  'percent-scale': percentScale,
  'percent-inverted': percentInverted,
  'percent-difference': percentDifference,
  'percent-mismatch': percentMismatch,
  'percent-hard-coded': percentHardCoded,
  'formula-inconsistent': formulaInconsistent,
  'under-target': underTarget,
  'band-edge': bandEdge,
  'over-achievement': overAchievement,
  'part-exceeds-whole': partExceedsWhole,
  'sum-mismatch': sumMismatch,
  'period-order': periodOrder,
  ...lateChecks,
};

/**
 * The severity of a message under a profile: a message milder than its check stays milder, all others take what the
 * profile says.
 */
export function severityOf(check: Check, messageId: string, configured: Severity): Severity {
  const own = check.messages[messageId] ?? check.severity;
  return rank(own) > rank(check.severity) && rank(own) > rank(configured) ? own : configured;
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
