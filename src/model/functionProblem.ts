import type { ReferenceErrorCode, ReferencePlace, ReferenceStatistic } from './reference';

/** Arguments of our worksheet functions that hold a number. */
export type NumberArgument = 'actual' | 'target' | 'baseline' | 'percent';

/** Failures of a source that say no more than that it could not be asked, or not answer. */
export type SourceProblemCode = Exclude<
  ReferenceErrorCode,
  'place-unknown' | 'place-ambiguous' | 'statistic-unknown' | 'source-unknown'
>;

/** Why a worksheet function shows an error value: the reason that Excel tells beside the cell (`messages/functionReasons`). */
export type FunctionProblem =
  | { readonly code: 'not-a-number'; readonly argument: NumberArgument; readonly text: string }
  | { readonly code: 'direction-unknown'; readonly text: string }
  | { readonly code: 'bands-unknown'; readonly text: string }
  /** A percentage that was probably meant in percentage points: 60 instead of 0.6. */
  | { readonly code: 'percent-too-large'; readonly value: number }
  | { readonly code: 'target-missing' }
  | { readonly code: 'target-zero' }
  /** Nothing at all keeps an upper limit, but cannot be written as a percentage of it. */
  | { readonly code: 'actual-zero' }
  | { readonly code: 'out-of-range' }
  | { readonly code: 'place-missing' }
  | { readonly code: 'statistic-missing' }
  | { readonly code: 'period-unreadable'; readonly text: string }
  | { readonly code: 'period-unknown'; readonly period: string; readonly periods: readonly string[] }
  | { readonly code: 'value-missing'; readonly flag: string | undefined; readonly period: string }
  | { readonly code: 'place-unknown'; readonly place: string }
  | { readonly code: 'place-ambiguous'; readonly place: string; readonly places: readonly ReferencePlace[] }
  | {
      readonly code: 'statistic-unknown';
      readonly statistic: string;
      /** What may have been meant, best first. */
      readonly known: readonly ReferenceStatistic[];
    }
  | { readonly code: 'source-unknown'; readonly source: string; readonly known: readonly string[] }
  | { readonly code: 'no-sources' }
  | { readonly code: 'source-failed'; readonly why: SourceProblemCode; readonly source: string }
  | { readonly code: 'too-slow' }
  | { readonly code: 'cancelled' }
  | { readonly code: 'not-loaded' };

/** Thrown where a worksheet function has no value to give. */
export class FunctionRefusal extends Error {
  override name = 'FunctionRefusal' as const;

  constructor(
    readonly problem: FunctionProblem,
    options?: { readonly cause?: unknown },
  ) {
    super(problem.code, options);
  }
}
