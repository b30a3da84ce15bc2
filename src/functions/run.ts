import { achievementFraction, statusOfFraction, type Argument } from '../app/formulas/calculation';
import { figures } from '../app/formulas/figuresOfPage';
import type { Figure } from '../app/formulas/figures';
import { functionReason } from '../messages/functionReasons';
import { sourceLine } from '../messages/sourceLine';
import { uiText } from '../messages';
import { FunctionRefusal, languageOf, type FunctionProblem, type Language } from '../model';
import { readArguments } from './arguments';
import { withoutEmptyCells } from '../app/formulas/emptyCells';
import type { FunctionId } from './ids';
import { questionOf } from './question';

type Value = string | number;
type Result = Value | readonly (readonly Value[])[];

/** What a function does with its arguments in the order of `functions.json`. */
type WorksheetFunction = (
  given: readonly Argument[],
  language: Language,
  signal: AbortSignal,
) => Value | Promise<Value>;

const functions: Readonly<Record<FunctionId, WorksheetFunction>> = {
  ZIELERREICHUNG: ([actual, target, direction, baseline], language) =>
    // A cell that is still open stays empty to the eye, and STATUS says "open" to it.
    achievementFraction({ actual, target, direction, baseline }, language) ?? '',
  STATUS: ([percent, preset], language) =>
    uiText(language).statuses[statusOfFraction(percent, preset, language)],
  REFERENZ: async (given, _language, signal) => (await look(given, signal)).observation.value,
  QUELLE: async (given, language, signal) => {
    const { observation, lastGood } = await look(given, signal);
    return sourceLine(observation, lastGood, language);
  },
};

/** As `functions.json` says: functions that are reported where their arguments stand have to give a matrix. */
const matrices: ReadonlySet<FunctionId> = new Set(['ZIELERREICHUNG', 'STATUS']);

function look(given: readonly Argument[], signal: AbortSignal): Promise<Figure> {
  return figures.ask(questionOf(given), signal);
}

/**
 * Runs a function as Excel calls it: its arguments, and last the invocation.
 * @throws CustomFunctions.Error with the reason in the language of Excel's interface
 */
export async function runFunction(id: FunctionId, given: readonly unknown[]): Promise<Result> {
  const language = languageOf(Office.context.displayLanguage);
  const { values, addresses, invocation } = readArguments(given);
  const cancelled = new AbortController();
  if (invocation !== undefined) invocation.onCanceled = () => cancelled.abort();
  try {
    const told = await withoutEmptyCells(values, addresses);
    const value = await functions[id](told, language, cancelled.signal);
    return matrices.has(id) ? [[value]] : value;
  } catch (error) {
    const problem: FunctionProblem =
      error instanceof FunctionRefusal ? error.problem : { code: 'not-loaded' };
    throw new CustomFunctions.Error(errorCodeOf(problem), functionReason(problem, language));
  }
}

/** Excel's own distinction: what was written into the formula is wrong, or there is no value for it. */
const wrongArguments: ReadonlySet<FunctionProblem['code']> = new Set([
  'not-a-number',
  'direction-unknown',
  'bands-unknown',
  'percent-too-large',
  'place-missing',
  'statistic-missing',
  'period-unreadable',
] as const);

function errorCodeOf({ code }: FunctionProblem): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return wrongArguments.has(code) ? invalidValue : notAvailable;
}
