import type { PartTexts } from '../model';
import type { Profile } from '../profile/profile';
import { firstUsable, type Parsed } from './part';

/** A profile, or what is wrong with it, a line each. */
export type JudgedProfile = { readonly profile: Profile } | { readonly problems: readonly string[] };

/** The profile of a workbook: none, one that can be used, or what is wrong with the first of those that cannot. */
export interface StoredProfile {
  readonly judged: JudgedProfile | undefined;
  /** Parts that are not used. */
  readonly dropped: number;
}

/**
 * Reads the profile that is stored in a workbook.
 * @param judge reads a text with everything that is known about profiles; "" for a part that is damaged
 */
export function readProfile(texts: PartTexts, judge: (text: string) => JudgedProfile): StoredProfile {
  const parse = (text: string): Parsed<Profile> | undefined => {
    const judged = judge(text);
    return 'profile' in judged ? { value: judged.profile, dropped: 0, empty: false } : undefined;
  };
  const { value, dropped } = firstUsable<Profile | undefined>(texts, parse, undefined);
  if (value !== undefined) return { judged: { profile: value }, dropped };
  const [first] = texts;
  if (texts.length === 0) return { judged: undefined, dropped: 0 };
  return { judged: judge(first ?? ''), dropped: texts.length - 1 };
}
