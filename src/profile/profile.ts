import * as z from 'zod/mini';
import { checkIds, languages } from '../model';
import type { CheckId, Severity } from '../model';
import type { ReportProfile } from './schema';

/** Where the bands begin, in percentage points; each edge belongs to the better band (≥). */
const bandsSchema = z.strictObject({
  met: z.number(),
  near: z.number(),
  under: z.number(),
});
export type Bands = z.infer<typeof bandsSchema>;

/** Named presets of bands. */
export const bandPresets = {
  '100/85/65': { met: 100, near: 85, under: 65 },
  '100/90/75': { met: 100, near: 90, under: 75 },
} as const satisfies Record<string, Bands>;
export type BandPreset = keyof typeof bandPresets;

const severitySchema = z.enum(['off', 'info', 'warning', 'error']);
/** One check's entry: a severity, or a severity with the check's own options (validated by the check). */
const checkSettingSchema = z.union([severitySchema, z.looseObject({ severity: z.optional(severitySchema) })]);
export type CheckSetting = z.infer<typeof checkSettingSchema>;

/** A day as ISO text ("2026-06-30"); days that no calendar has are refused. */
export const daySchema = z.iso.date();
/** The reporting period, both days included. That it does not end before it starts is a check's business. */
const periodSchema = z.strictObject({ from: daySchema, to: daySchema });

/**
 * What a user can choose for a workbook: the part of a report profile that has no indicators. The pane reads it before its
 * first answer, so it stays small; the whole profile is in `schema.ts`.
 */
export const settingsSchema = z.strictObject({
  id: z.optional(z.string()),
  title: z.optional(z.string()),
  version: z.optional(z.string()),
  language: z.optional(z.enum(languages)),
  period: z.optional(periodSchema),
  bands: z.optional(z.union([z.enum(['100/85/65', '100/90/75']), bandsSchema])),
  checks: z.optional(z.partialRecord(z.enum(checkIds), checkSettingSchema)),
});
export type ProfileSettings = z.infer<typeof settingsSchema>;

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
