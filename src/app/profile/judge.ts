import { checks } from '../../checks';
import type { Language } from '../../model';
import { describeFailure, readProfileText, type ProfileValidators } from '../../profile';
import type { StoredProfile } from '../contract';

/** Reads the text of a profile: of the one stored in the workbook, or of a user's file. */
export async function readStoredProfile(text: string, language: Language): Promise<StoredProfile> {
  const read = judge(text, language, { checks });
  if ('problems' in read || read.profile.sources === undefined) return read;
  // The kinds of sources are known by much that a profile without sources does not need.
  const { sourceProblems } = await import('../../reference/config');
  return judge(text, language, { checks, sources: sourceProblems });
}

function judge(text: string, language: Language, validators: ProfileValidators): StoredProfile {
  const read = readProfileText(text, language, validators);
  return 'profile' in read ? read : { problems: describeFailure(read, language) };
}
