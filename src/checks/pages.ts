import actualMissing from './actual-missing/README.md';
import bandEdge from './band-edge/README.md';
import behindSchedule from './behind-schedule/README.md';
import blankRow from './blank-row/README.md';
import columnDuplicate from './column-duplicate/README.md';
import columnMissing from './column-missing/README.md';
import cumulativeDecrease from './cumulative-decrease/README.md';
import dateAsNumber from './date-as-number/README.md';
import deviationMismatch from './deviation-mismatch/README.md';
import excelError from './excel-error/README.md';
import exclusivePair from './exclusive-pair/README.md';
import explanationMissing from './explanation-missing/README.md';
import formulaInconsistent from './formula-inconsistent/README.md';
import fractionalCount from './fractional-count/README.md';
import headerBlank from './header-blank/README.md';
import hiddenData from './hidden-data/README.md';
import indicatorAbsent from './indicator-absent/README.md';
import indicatorBlank from './indicator-blank/README.md';
import indicatorDuplicate from './indicator-duplicate/README.md';
import indicatorUnlisted from './indicator-unlisted/README.md';
import lostThousands from './lost-thousands/README.md';
import mergedCells from './merged-cells/README.md';
import negativeValue from './negative-value/README.md';
import notANumber from './not-a-number/README.md';
import numberAsText from './number-as-text/README.md';
import overAchievement from './over-achievement/README.md';
import partExceedsWhole from './part-exceeds-whole/README.md';
import percentDifference from './percent-difference/README.md';
import percentHardCoded from './percent-hard-coded/README.md';
import percentInverted from './percent-inverted/README.md';
import percentMismatch from './percent-mismatch/README.md';
import percentMissing from './percent-missing/README.md';
import percentScale from './percent-scale/README.md';
import periodOrder from './period-order/README.md';
import referenceDiffers from './reference-differs/README.md';
import referenceImplausible from './reference-implausible/README.md';
import referenceLabelDrift from './reference-label-drift/README.md';
import referenceNoData from './reference-no-data/README.md';
import referencePlaceAmbiguous from './reference-place-ambiguous/README.md';
import referenceStale from './reference-stale/README.md';
import referenceUnit from './reference-unit/README.md';
import requiredPair from './required-pair/README.md';
import shareOver100 from './share-over-100/README.md';
import statusMismatch from './status-mismatch/README.md';
import strayText from './stray-text/README.md';
import figureDiffers from './figure-differs/README.md';
import sumIncomplete from './sum-incomplete/README.md';
import sumMismatch from './sum-mismatch/README.md';
import valueUnlisted from './value-unlisted/README.md';
import targetChanged from './target-changed/README.md';
import targetMissing from './target-missing/README.md';
import targetZero from './target-zero/README.md';
import underTarget from './under-target/README.md';
import type { CheckId } from '../model';

/** The page of every check, as markdown, for `--explain` and for the pane. */
export const pages: Readonly<Record<CheckId, string>> = {
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
