import { defaultProfile } from '../profile';
import type { ReportProfile } from '../schema';
import { biwaq } from './biwaq';

/** Profiles that need no file, by their ids. "frei" has no list of indicators, only checks. */
export const builtInProfiles: Readonly<Record<string, ReportProfile>> = {
  biwaq,
  frei: { ...defaultProfile, title: 'Frei: nur Prüfungen, keine Liste von Indikatoren', version: '1' },
};

/** The built-in profile of an id, in any case; `undefined` for any other text. */
export function builtInProfile(id: string): ReportProfile | undefined {
  const key = id.trim().toLowerCase();
  return Object.hasOwn(builtInProfiles, key) ? builtInProfiles[key] : undefined;
}
