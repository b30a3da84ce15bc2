import { texts as actualMissing } from './actual-missing/messages.en';
import { texts as bandEdge } from './band-edge/messages.en';
import { texts as behindSchedule } from './behind-schedule/messages.en';
import { texts as blankRow } from './blank-row/messages.en';
import { texts as columnDuplicate } from './column-duplicate/messages.en';
import { texts as columnMissing } from './column-missing/messages.en';
import { texts as cumulativeDecrease } from './cumulative-decrease/messages.en';
import { texts as dateAsNumber } from './date-as-number/messages.en';
import { texts as deviationMismatch } from './deviation-mismatch/messages.en';
import { texts as excelError } from './excel-error/messages.en';
import { texts as exclusivePair } from './exclusive-pair/messages.en';
import { texts as explanationMissing } from './explanation-missing/messages.en';
import { texts as formulaInconsistent } from './formula-inconsistent/messages.en';
import { texts as fractionalCount } from './fractional-count/messages.en';
import { texts as headerBlank } from './header-blank/messages.en';
import { texts as hiddenData } from './hidden-data/messages.en';
import { texts as indicatorAbsent } from './indicator-absent/messages.en';
import { texts as indicatorBlank } from './indicator-blank/messages.en';
import { texts as indicatorDuplicate } from './indicator-duplicate/messages.en';
import { texts as indicatorUnlisted } from './indicator-unlisted/messages.en';
import { texts as lostThousands } from './lost-thousands/messages.en';
import { texts as mergedCells } from './merged-cells/messages.en';
import { texts as negativeValue } from './negative-value/messages.en';
import { texts as notANumber } from './not-a-number/messages.en';
import { texts as numberAsText } from './number-as-text/messages.en';
import { texts as overAchievement } from './over-achievement/messages.en';
import { texts as partExceedsWhole } from './part-exceeds-whole/messages.en';
import { texts as percentDifference } from './percent-difference/messages.en';
import { texts as percentHardCoded } from './percent-hard-coded/messages.en';
import { texts as percentInverted } from './percent-inverted/messages.en';
import { texts as percentMismatch } from './percent-mismatch/messages.en';
import { texts as percentMissing } from './percent-missing/messages.en';
import { texts as percentScale } from './percent-scale/messages.en';
import { texts as periodOrder } from './period-order/messages.en';
import { texts as referenceDiffers } from './reference-differs/messages.en';
import { texts as referenceImplausible } from './reference-implausible/messages.en';
import { texts as referenceLabelDrift } from './reference-label-drift/messages.en';
import { texts as referenceNoData } from './reference-no-data/messages.en';
import { texts as referencePlaceAmbiguous } from './reference-place-ambiguous/messages.en';
import { texts as referenceStale } from './reference-stale/messages.en';
import { texts as referenceUnit } from './reference-unit/messages.en';
import { texts as requiredPair } from './required-pair/messages.en';
import { texts as shareOver100 } from './share-over-100/messages.en';
import { texts as statusMismatch } from './status-mismatch/messages.en';
import { texts as strayText } from './stray-text/messages.en';
import { texts as figureDiffers } from './figure-differs/messages.en';
import { texts as sumIncomplete } from './sum-incomplete/messages.en';
import { texts as sumMismatch } from './sum-mismatch/messages.en';
import { texts as valueUnlisted } from './value-unlisted/messages.en';
import { texts as targetChanged } from './target-changed/messages.en';
import { texts as targetMissing } from './target-missing/messages.en';
import { texts as targetZero } from './target-zero/messages.en';
import { texts as underTarget } from './under-target/messages.en';
import type { CheckTexts } from './describe';

/** All that checks say in English: one line for each check. */
export const english: CheckTexts = {
  language: 'en',
  checks: {
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
  },
  common: {
    'invalid-options': {
      message: 'The setting “{path}” of the profile cannot be used; the default was used instead.',
      advice: 'Correct the entry in the profile.',
    },
  },
};
