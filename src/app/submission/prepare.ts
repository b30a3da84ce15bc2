import { openHandIn } from '../../report/handIn';
import { reportOf } from '../check';
import type { RunOptions } from '../check/contract';
import { driveInSlices } from '../check/drive';
import type { Submission } from './contract';
import type { SubmissionNeeds } from './needs';
import { readState } from './state';

/** Checks the workbook and sets everything beside each other that stands between it and handing it in. */
export async function prepare({ session, check }: SubmissionNeeds, options: RunOptions): Promise<Submission> {
  const { signal } = options;
  // Read afresh: others may have decided or handed in meanwhile.
  const state = await readState(signal);
  await session.read(signal);
  const settings = await session.settings();
  const handIn = openHandIn(state, {
    profile: settings.profile,
    drive: driveInSlices(signal),
    fingerprint: 'now',
  });
  const checked = await check(settings, options, { onSheet: handIn.onSheet });
  const { dropped, fingerprint, ...rest } = handIn.finish(checked);
  const report = reportOf({ kind: 'workbook' }, settings, checked);
  return { report, ...rest, fingerprint: fingerprint(), damaged: dropped > 0 };
}
