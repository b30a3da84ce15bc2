import type { CheckId, Severity } from '../model';
import type { ReportProfile } from './schema';
import type { Bands, ProfileSettings } from './settingsSchema';

export type { Bands, CheckSetting, ProfileSettings } from './settingsSchema';

/** Named presets of bands. */
export const bandPresets = {
  '100/85/65': { met: 100, near: 85, under: 65 },
  '100/90/75': { met: 100, near: 90, under: 75 },
} as const satisfies Record<string, Bands>;
export type BandPreset = keyof typeof bandPresets;

/** The report profile; unknown keys are refused with the path to the key. */
export type Profile = ReportProfile;

/** The profile that applies when none is given: all checks at their defaults. */
export const defaultProfile: ProfileSettings = { id: 'frei' };

/** The bands of a profile, presets resolved. */
export function bandsOf(profile: ProfileSettings): Bands {
  const { bands } = profile;
  if (bands === undefined) return bandPresets['100/85/65'];
  return typeof bands === 'string' ? bandPresets[bands] : bands;
}

/** A profile's entry for one check: its severity, if it sets one, and the check's own options. */
export function settingOf(
  profile: ProfileSettings,
  id: CheckId,
): { readonly severity?: Severity | 'off'; readonly options: Readonly<Record<string, unknown>> } {
  const setting = profile.checks?.[id];
  if (setting === undefined) return { options: {} };
  if (typeof setting === 'string') return { severity: setting, options: {} };
  const { severity, ...options } = setting;
  return { ...(severity === undefined ? {} : { severity }), options };
}

/** A profile with what the user chose for the workbook on top of it: bands, and each check that they set. */
export function withSettings(profile: Profile, chosen: ProfileSettings | undefined): Profile {
  if (chosen === undefined) return profile;
  const id = profile.id === undefined ? {} : { id: profile.id };
  return { ...profile, ...chosen, ...id, checks: { ...profile.checks, ...chosen.checks } };
}
