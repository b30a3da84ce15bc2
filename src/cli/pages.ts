import actualMissing from '../checks/actual-missing/README.md';
import bandEdge from '../checks/band-edge/README.md';
import blankRow from '../checks/blank-row/README.md';
import columnDuplicate from '../checks/column-duplicate/README.md';
import columnMissing from '../checks/column-missing/README.md';
import dateAsNumber from '../checks/date-as-number/README.md';
import excelError from '../checks/excel-error/README.md';
import formulaInconsistent from '../checks/formula-inconsistent/README.md';
import fractionalCount from '../checks/fractional-count/README.md';
import headerBlank from '../checks/header-blank/README.md';
import hiddenData from '../checks/hidden-data/README.md';
import indicatorBlank from '../checks/indicator-blank/README.md';
import indicatorDuplicate from '../checks/indicator-duplicate/README.md';
import lostThousands from '../checks/lost-thousands/README.md';
import mergedCells from '../checks/merged-cells/README.md';
import negativeValue from '../checks/negative-value/README.md';
import notANumber from '../checks/not-a-number/README.md';
import numberAsText from '../checks/number-as-text/README.md';
import overAchievement from '../checks/over-achievement/README.md';
import partExceedsWhole from '../checks/part-exceeds-whole/README.md';
import percentDifference from '../checks/percent-difference/README.md';
import percentHardCoded from '../checks/percent-hard-coded/README.md';
import percentInverted from '../checks/percent-inverted/README.md';
import percentMismatch from '../checks/percent-mismatch/README.md';
import percentMissing from '../checks/percent-missing/README.md';
import percentScale from '../checks/percent-scale/README.md';
import periodOrder from '../checks/period-order/README.md';
import referenceDiffers from '../checks/reference-differs/README.md';
import referenceImplausible from '../checks/reference-implausible/README.md';
import referenceLabelDrift from '../checks/reference-label-drift/README.md';
import referenceNoData from '../checks/reference-no-data/README.md';
import referencePlaceAmbiguous from '../checks/reference-place-ambiguous/README.md';
import referenceStale from '../checks/reference-stale/README.md';
import referenceUnit from '../checks/reference-unit/README.md';
import shareOver100 from '../checks/share-over-100/README.md';
import strayText from '../checks/stray-text/README.md';
import sumMismatch from '../checks/sum-mismatch/README.md';
import targetMissing from '../checks/target-missing/README.md';
import targetZero from '../checks/target-zero/README.md';
import underTarget from '../checks/under-target/README.md';
import type { CheckId } from '../model';

/** The page of every check, as markdown, bundled with the command line. */
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
  'under-target': underTarget,
  'band-edge': bandEdge,
  'over-achievement': overAchievement,
  'part-exceeds-whole': partExceedsWhole,
  'sum-mismatch': sumMismatch,
  'period-order': periodOrder,
  'reference-place-ambiguous': referencePlaceAmbiguous,
  'reference-label-drift': referenceLabelDrift,
  'reference-no-data': referenceNoData,
  'reference-unit': referenceUnit,
  'reference-differs': referenceDiffers,
  'reference-stale': referenceStale,
  'reference-implausible': referenceImplausible,
};
