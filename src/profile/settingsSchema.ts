import * as z from 'zod/mini';
import { checkIds, languages } from '../model';

/** Where the bands begin, in percentage points; each edge belongs to the better band (≥). */
const bandsSchema = z.strictObject({
  met: z.number(),
  near: z.number(),
  under: z.number(),
});
export type Bands = z.infer<typeof bandsSchema>;

const severitySchema = z.enum(['off', 'info', 'warning', 'error']);
/** One check's entry: a severity, or a severity with the check's own options (validated by the check). */
const checkSettingSchema = z.union([severitySchema, z.looseObject({ severity: z.optional(severitySchema) })]);
export type CheckSetting = z.infer<typeof checkSettingSchema>;

/** A day as ISO text ("2026-06-30"); days that no calendar has are refused. */
export const daySchema = z.iso.date();
/** The reporting period, both days included. That it does not end before it starts is a check's business. */
const periodSchema = z.strictObject({ from: daySchema, to: daySchema });

/**
 * What a user can choose for a workbook: the part of a report profile that has no indicators. Unknown keys are refused with the
 * path to the key; the whole profile is in `schema.ts`.
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
