import { checks } from '../checks';
import type { Language } from '../model';
import { describeFailure, readProfileText } from '../profile';
// Not by the room's index: only what judges a configuration, not what asks sources.
import { sourceProblems } from '../reference/config';
import type { JudgedProfile } from '../stored';

/** Reads the text of a profile, with everything that checks and sources know about it. */
export function judgeProfile(text: string, language: Language): JudgedProfile {
  const read = readProfileText(text, language, { checks, sources: sourceProblems });
  return 'profile' in read ? read : { problems: describeFailure(read, language) };
}
