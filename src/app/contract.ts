import type { BatchUseCases } from './batch/contract';
import type { ChangeUseCases } from './change/contract';
import type { CheckUseCases } from './check/contract';
import type { DecideUseCases } from './decide/contract';
import type { MarkUseCases } from './mark/contract';
import type { ProfileUseCases } from './profile/contract';
import type { ReferenceUseCases } from './references/contract';
import type { SubmissionUseCases } from './submission/contract';

export type * from './batch/contract';
export type * from './change/contract';
export type * from './check/contract';
export type * from './decide/contract';
export type * from './mark/contract';
export type * from './profile/contract';
export type * from './references/contract';
export type * from './submission/contract';
export type { Choices } from '../stored';

/**
 * The use cases that faces (task pane, ribbon commands) call. One object per running add-in; every call is safe to repeat.
 * Failures are thrown as {@link UserFacingError}: a code with data, made into text by `messages/`, never a bare Error.
 */
export interface Zielcheck
  extends CheckUseCases, ChangeUseCases, MarkUseCases, DecideUseCases, ProfileUseCases {
  /** Reference statistics: loaded when first asked for. */
  references(): Promise<ReferenceUseCases>;
  /** Handing the report in: loaded when first asked for. */
  submission(): Promise<SubmissionUseCases>;
  /** Workbook files beside the open one: loaded when first asked for. */
  batch(): Promise<BatchUseCases>;
}
