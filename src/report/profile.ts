import { checks } from '../checks';
import type { Language } from '../model';
import { defaultProfile, describeFailure, readProfileText, type Profile } from '../profile';
// Not by the room's index: only what judges a configuration, not what asks sources.
import { sourceProblems } from '../reference/config';

/** A profile, or what is wrong with it, a line each. */
export type JudgedProfile = { readonly profile: Profile } | { readonly problems: readonly string[] };

/** Reads the text of a profile, with everything that checks and sources know about it. */
export function judgeProfile(text: string, language: Language): JudgedProfile {
  const read = readProfileText(text, language, { checks, sources: sourceProblems });
  return 'profile' in read ? read : { problems: describeFailure(read, language) };
}

/** The profile that is stored in a workbook file; the one for all where there is none. */
export function storedProfile(text: string | undefined, language: Language): JudgedProfile {
  return text === undefined ? { profile: defaultProfile } : judgeProfile(text, language);
}
