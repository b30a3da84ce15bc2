import type { CheckOpenWorkbook } from '../check';
import type { Session } from '../session';

/** What the use cases of handing a report in work with. */
export interface SubmissionNeeds {
  readonly session: Session;
  readonly check: CheckOpenWorkbook;
  /** Version of Zielcheck. */
  readonly version: string;
}
