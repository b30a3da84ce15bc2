import type { Pair } from './pairs';
import type { SampledColumn } from './roles';
import type { WalkedRows } from './rows/walkRows';

/** What a table has to show to be believed; everything below is silence. */
export const LEAST_CONFIDENCE = 0.5;

/** Of a table that is one, but in which something was picked that the user has to confirm. */
const DOUBTFUL = 0.6;
/** Fewer rows without a target are a note. */
const LEAST_RESULTS = 2;
/** Of a form without a number whose words leave nothing to ask. */
const CLEAR_FORM = 0.65;

/**
 * Both target and actual: believed with one number below them, or as an empty form under certain words; of such a form nothing
 * is asked where three words are certain. One of the two
 * missing: believed only with a certain name, a certain percentage, and numbers in most rows.
 */
export function confidenceOf(
  indicator: SampledColumn,
  pair: Pair,
  rows: WalkedRows,
  standsAlone: () => boolean,
): number {
  const { target, actual, percent } = pair;
  const certainName = indicator.meaning?.roles[0] === 'indicator' && indicator.meaning.certain;
  const certainPercent = percent?.meaning?.certain === true && percent.meaning.mustAgree === false;
  const certainTarget = target?.meaning?.certain === true;
  const certainActual = actual?.meaning?.certain === true;
  const sure = Number(certainName) + Number(certainPercent) + Number(certainTarget) + Number(certainActual);
  if (target === undefined || actual === undefined) {
    const mostRows = rows.numeric * 2 > rows.data.length && rows.numeric > 0;
    const percentFilled = (percent?.sample.values ?? 0) > 0;
    const only = target ?? actual;
    if (!certainName || only?.meaning?.exact !== true || !mostRows) return 0;
    // Results without targets are reported, too; targets alone are a plan.
    if (target === undefined && percent === undefined)
      return rows.data.length >= LEAST_RESULTS && standsAlone() ? CLEAR_FORM : 0;
    return certainPercent && percentFilled ? 0.6 : 0;
  }
  if (rows.numeric === 0) {
    if (rows.wordy > 2) return 0;
    // A form without a number yet: its words have to be beyond doubt. Three of them are no coincidence.
    if (!certainName || !(certainTarget || certainActual) || sure < 2) return 0;
    return sure > 2 ? CLEAR_FORM : LEAST_CONFIDENCE;
  }
  if (rows.numeric < rows.wordy) {
    // Cells in words among plain numbers: the header has to leave no doubt.
    return certainName && sure > 1 && rows.numeric * 3 >= rows.wordy ? DOUBTFUL + 0.1 : 0;
  }
  return pair.isGuess === true ? DOUBTFUL : 0.6 + 0.1 * sure;
}
