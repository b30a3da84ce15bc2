import { severities } from '../model';
import type { CheckId, Severity } from '../model';
import { actualMissing } from './actual-missing';
import { bandEdge } from './band-edge';
import { behindSchedule } from './behind-schedule';
import { blankRow } from './blank-row';
import { columnDuplicate } from './column-duplicate';
import { columnMissing } from './column-missing';
import { cumulativeDecrease } from './cumulative-decrease';
import { dateAsNumber } from './date-as-number';
import { deviationMismatch } from './deviation-mismatch';
import { excelError } from './excel-error';
import { exclusivePair } from './exclusive-pair';
import { explanationMissing } from './explanation-missing';
import { figureDiffers } from './figure-differs';
import { formulaInconsistent } from './formula-inconsistent';
import { fractionalCount } from './fractional-count';
import { headerBlank } from './header-blank';
import { hiddenData } from './hidden-data';
import { indicatorAbsent } from './indicator-absent';
import { indicatorBlank } from './indicator-blank';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorUnlisted } from './indicator-unlisted';
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
import { referenceDiffers } from './reference-differs';
import { referenceImplausible } from './reference-implausible';
import { referenceLabelDrift } from './reference-label-drift';
import { referenceNoData } from './reference-no-data';
import { referencePlaceAmbiguous } from './reference-place-ambiguous';
import { referenceStale } from './reference-stale';
import { referenceUnit } from './reference-unit';
import { requiredPair } from './required-pair';
import { shareOver100 } from './share-over-100';
import { statusMismatch } from './status-mismatch';
import { strayText } from './stray-text';
import { sumIncomplete } from './sum-incomplete';
import { sumMismatch } from './sum-mismatch';
import { targetChanged } from './target-changed';
import { targetMissing } from './target-missing';
import { targetZero } from './target-zero';
import { underTarget } from './under-target';
import { valueUnlisted } from './value-unlisted';
import type { Check } from './support/check';

export { describeFinding, type CheckTexts } from './describe';
export { INVALID_OPTIONS } from './support/check';
export type { Check, OptionProblem } from './support/check';

/** The checks that a run is made of, by their ids. */
export type CheckCatalogue = { readonly [Id in CheckId]: Check<Id> };

/** Every check, by its id. A new check is one folder, its id in `model/finding.ts` and one line here. */
export const checks: CheckCatalogue = {
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
  'deviation-mismatch': deviationMismatch,
  'under-target': underTarget,
  'band-edge': bandEdge,
  'over-achievement': overAchievement,
  'part-exceeds-whole': partExceedsWhole,
  'sum-mismatch': sumMismatch,
  'sum-incomplete': sumIncomplete,
  'value-unlisted': valueUnlisted,
  'figure-differs': figureDiffers,
  'period-order': periodOrder,
  'status-mismatch': statusMismatch,
  'explanation-missing': explanationMissing,
  'behind-schedule': behindSchedule,
  'cumulative-decrease': cumulativeDecrease,
  'target-changed': targetChanged,
  'indicator-unlisted': indicatorUnlisted,
  'indicator-absent': indicatorAbsent,
  'exclusive-pair': exclusivePair,
  'required-pair': requiredPair,
  'reference-place-ambiguous': referencePlaceAmbiguous,
  'reference-label-drift': referenceLabelDrift,
  'reference-no-data': referenceNoData,
  'reference-unit': referenceUnit,
  'reference-differs': referenceDiffers,
  'reference-stale': referenceStale,
  'reference-implausible': referenceImplausible,
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
