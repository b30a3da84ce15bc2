import * as z from 'zod/mini';
import { directions } from '../model';
import { daySchema, settingsSchema } from './settingsSchema';

/** Bounds of what comes from outside; far beyond what a report has. */
const MOST_INDICATORS = 1000;
const MOST_ENTRIES = 200;
const LONGEST_TEXT = 500;

const textSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
/** A short key without blanks: others refer to it, and a code column may hold it. */
const idSchema = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u));
const textsSchema = z.array(textSchema).check(z.maxLength(MOST_ENTRIES));
const idsSchema = z.array(idSchema).check(z.maxLength(MOST_ENTRIES));

/** A target that is met by every value from `min` to `max`, both included. */
const rangeSchema = z.strictObject({ min: z.number(), max: z.number() });

/** One indicator as the report has to show it. */
const indicatorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Other names under which it stands in reports. */
  aliases: z.optional(textsSchema),
  unit: z.optional(textSchema),
  direction: z.optional(z.enum(directions)),
  /** The value at the start: the way from there to the target counts. */
  baseline: z.optional(z.number()),
  /** "none" says that there is no target; without the key the report's own target holds. */
  target: z.optional(z.union([z.number(), rangeSchema, z.literal('none')])),
  /** A report must show it unless this is false. */
  required: z.optional(z.boolean()),
  /** Its whole: it cannot be larger. */
  partOf: z.optional(idSchema),
  /** Its parts: it is their sum. */
  sumOf: z.optional(idsSchema),
  /** Counted from the start of the project: it never falls from one period to the next. */
  cumulative: z.optional(z.boolean()),
  /** Whole numbers only (true), or decimals as well (false). */
  integer: z.optional(z.boolean()),
  /** Indicators that must not have a value beside this one. */
  exclusiveWith: z.optional(idsSchema),
  /** Indicators that must have a value where this one has. */
  requires: z.optional(idsSchema),
});
export type ProfileIndicator = z.infer<typeof indicatorSchema>;

/** A field of the project data that a report has to fill. */
const projectFieldSchema = z.strictObject({
  id: idSchema,
  label: textSchema,
  /** It must be filled unless this is false. */
  required: z.optional(z.boolean()),
  kind: z.optional(z.enum(['text', 'date', 'list'])),
  /** What can be chosen, for a list. */
  choices: z.optional(textsSchema),
});

/** A partner of the project, with the sub-project that it carries. */
const partnerSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  project: z.optional(textSchema),
});

/** A source of reference statistics; one with `preset` takes from it what it does not say itself. */
const sourceSchema = z.looseObject({
  id: z.optional(idSchema),
  kind: z.optional(textSchema),
  preset: z.optional(textSchema),
});

/** The whole report profile. */
export const profileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  ...settingsSchema.shape,
  /** The day as of which a running period is judged; the day of the check where there is none. */
  reportingDate: z.optional(daySchema),
  /** The periods that the standard workbook shows beneath each other ("2025", "Q2 2026"). */
  periods: z.optional(textsSchema),
  project: z.optional(z.array(projectFieldSchema).check(z.maxLength(MOST_ENTRIES))),
  /** Answers to questions that tables leave open, in the words of the command line ("Blatt 1!A4:D12 direction=lower"). */
  answers: z.optional(textsSchema),
  indicators: z.optional(z.array(indicatorSchema).check(z.maxLength(MOST_INDICATORS))),
  partners: z.optional(z.array(partnerSchema).check(z.maxLength(MOST_ENTRIES))),
  /** Sources of reference statistics; what each kind needs is judged where sources are known. */
  sources: z.optional(z.array(sourceSchema).check(z.maxLength(MOST_ENTRIES))),
});
export type ReportProfile = z.infer<typeof profileSchema>;
