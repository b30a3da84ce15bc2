import type { CheckedFile, Report } from '../../../app/contract';
import type { Comparison, UserFacingError } from '../../../model';

/** An earlier state of the report, as it was read, and what changed since. */
export interface ReadEarlier {
  readonly file: CheckedFile;
  readonly changesSince: (report: Report) => Comparison;
}

/** Reading an earlier state of the report: what is read, what was, and what kept it from being read. */
export interface EarlierState {
  /** Name of the file that is being read. */
  readonly reading: string | undefined;
  readonly earlier: ReadEarlier | undefined;
  readonly failure: UserFacingError | 'not-loaded' | undefined;
}

export type EarlierEvent =
  | { readonly type: 'began'; readonly name: string }
  | { readonly type: 'read'; readonly earlier: ReadEarlier | undefined }
  | { readonly type: 'failed'; readonly failure: EarlierState['failure'] }
  | { readonly type: 'cancelled' }
  | { readonly type: 'closed' };

export const nothingRead: EarlierState = { reading: undefined, earlier: undefined, failure: undefined };

/** The state after an event. Pure. */
export function reduceEarlier(state: EarlierState, event: EarlierEvent): EarlierState {
  switch (event.type) {
    case 'began':
      return { ...state, reading: event.name, failure: undefined };
    case 'read':
      return { ...state, reading: undefined, earlier: event.earlier ?? state.earlier };
    case 'failed':
      return { ...state, reading: undefined, failure: event.failure };
    case 'cancelled':
      return { ...state, reading: undefined };
    case 'closed':
      return { ...state, earlier: undefined };
  }
}
