import type { Status } from './result';

/** An indicator as it stands in one of two states of a report. */
export interface IndicatorState {
  readonly sheet: string;
  /** Absolute row number, from 0. */
  readonly row: number;
  readonly indicator: string;
  readonly series?: string;
  readonly target: number | null;
  readonly actual: number | null;
  /** Percentage points; null where undefined. */
  readonly achievement: number | null;
  readonly status: Status;
}

/** What happened to one indicator between two states of a report. */
export type IndicatorChange =
  | { readonly kind: 'added'; readonly after: IndicatorState }
  | { readonly kind: 'removed'; readonly before: IndicatorState }
  | {
      readonly kind: 'changed';
      readonly before: IndicatorState;
      readonly after: IndicatorState;
      /** After − before, exact; null where one of the two is missing. */
      readonly difference: {
        readonly target: number | null;
        readonly actual: number | null;
        readonly achievement: number | null;
      };
      readonly statusChanged: boolean;
    };

export interface Comparison {
  /** In the order of the newer report; what was removed comes last, in the order of the older one. */
  readonly changes: readonly IndicatorChange[];
  readonly unchanged: number;
}
