import { texts as actualMissing } from './actual-missing/messages.de';
import { texts as bandEdge } from './band-edge/messages.de';
import { texts as behindSchedule } from './behind-schedule/messages.de';
import { texts as blankRow } from './blank-row/messages.de';
import { texts as columnDuplicate } from './column-duplicate/messages.de';
import { texts as columnMissing } from './column-missing/messages.de';
import { texts as cumulativeDecrease } from './cumulative-decrease/messages.de';
import { texts as dateAsNumber } from './date-as-number/messages.de';
import { texts as deviationMismatch } from './deviation-mismatch/messages.de';
import { texts as excelError } from './excel-error/messages.de';
import { texts as exclusivePair } from './exclusive-pair/messages.de';
import { texts as explanationMissing } from './explanation-missing/messages.de';
import { texts as formulaInconsistent } from './formula-inconsistent/messages.de';
import { texts as fractionalCount } from './fractional-count/messages.de';
import { texts as headerBlank } from './header-blank/messages.de';
import { texts as hiddenData } from './hidden-data/messages.de';
import { texts as indicatorAbsent } from './indicator-absent/messages.de';
import { texts as indicatorBlank } from './indicator-blank/messages.de';
import { texts as indicatorDuplicate } from './indicator-duplicate/messages.de';
import { texts as indicatorUnlisted } from './indicator-unlisted/messages.de';
import { texts as lostThousands } from './lost-thousands/messages.de';
import { texts as mergedCells } from './merged-cells/messages.de';
import { texts as negativeValue } from './negative-value/messages.de';
import { texts as notANumber } from './not-a-number/messages.de';
import { texts as numberAsText } from './number-as-text/messages.de';
import { texts as overAchievement } from './over-achievement/messages.de';
import { texts as partExceedsWhole } from './part-exceeds-whole/messages.de';
import { texts as percentDifference } from './percent-difference/messages.de';
import { texts as percentHardCoded } from './percent-hard-coded/messages.de';
import { texts as percentInverted } from './percent-inverted/messages.de';
import { texts as percentMismatch } from './percent-mismatch/messages.de';
import { texts as percentMissing } from './percent-missing/messages.de';
import { texts as percentScale } from './percent-scale/messages.de';
import { texts as periodOrder } from './period-order/messages.de';
import { texts as referenceDiffers } from './reference-differs/messages.de';
import { texts as referenceImplausible } from './reference-implausible/messages.de';
import { texts as referenceLabelDrift } from './reference-label-drift/messages.de';
import { texts as referenceNoData } from './reference-no-data/messages.de';
import { texts as referencePlaceAmbiguous } from './reference-place-ambiguous/messages.de';
import { texts as referenceStale } from './reference-stale/messages.de';
import { texts as referenceUnit } from './reference-unit/messages.de';
import { texts as requiredPair } from './required-pair/messages.de';
import { texts as shareOver100 } from './share-over-100/messages.de';
import { texts as statusMismatch } from './status-mismatch/messages.de';
import { texts as strayText } from './stray-text/messages.de';
import { texts as figureDiffers } from './figure-differs/messages.de';
import { texts as sumIncomplete } from './sum-incomplete/messages.de';
import { texts as sumMismatch } from './sum-mismatch/messages.de';
import { texts as valueUnlisted } from './value-unlisted/messages.de';
import { texts as targetChanged } from './target-changed/messages.de';
import { texts as targetMissing } from './target-missing/messages.de';
import { texts as targetZero } from './target-zero/messages.de';
import { texts as underTarget } from './under-target/messages.de';
import type { CheckTexts } from './describe';

/** All that checks say in German: one line for each check. */
export const german: CheckTexts = {
  language: 'de',
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
      message:
        'Die Einstellung „{path}“ des Profils lässt sich nicht verwenden, geprüft wurde mit der Voreinstellung.',
      advice: 'Den Eintrag im Profil berichtigen.',
    },
  },
};
