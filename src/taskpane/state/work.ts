import type { UserFacingError } from '../../model';

/** Something that a page does with the workbook or with files, and how it went. */
export interface Work {
  readonly busy: boolean;
  readonly error: UserFacingError | undefined;
  /** What has just been done, to be read out. */
  readonly done: string;
}

export type WorkEvent =
  | { readonly type: 'began' }
  | { readonly type: 'done'; readonly what: string }
  | { readonly type: 'failed'; readonly error: UserFacingError }
  /** Something beside the work failed; the work goes on. */
  | { readonly type: 'failed-beside'; readonly error: UserFacingError };

export const idle: Work = { busy: false, error: undefined, done: '' };

/** The work after an event. Pure. */
export function reduceWork(work: Work, event: WorkEvent): Work {
  switch (event.type) {
    case 'began':
      return { ...idle, busy: true };
    case 'done':
      return { ...idle, done: event.what };
    case 'failed':
      return { ...idle, error: event.error };
    case 'failed-beside':
      return { ...work, error: event.error };
  }
}
