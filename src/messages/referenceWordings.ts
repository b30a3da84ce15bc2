import type { ReferenceErrorCode, ReferenceErrorData } from '../model';

/** Cause (with the source) and next step. */
export interface ReferenceWording {
  readonly title: string;
  readonly next: string;
}

/** One wording a code; complete by type. */
export type ReferenceWordings = Readonly<
  Record<ReferenceErrorCode, (data: ReferenceErrorData) => ReferenceWording>
>;
