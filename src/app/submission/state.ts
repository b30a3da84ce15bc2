import { readParts, rememberPart } from '../../excel/writing';
import type { SubmissionState } from '../../model';
import { formatSubmission, readSubmission, type Stored } from '../../stored';

/** What is stored in the workbook about handing it in, read afresh. */
export async function readState(signal?: AbortSignal): Promise<Stored<SubmissionState>> {
  return readSubmission(await readParts('submission', signal));
}

/** Stores it in place of what was there. */
export function storeState(state: SubmissionState): Promise<void> {
  return rememberPart('submission', formatSubmission(state));
}
