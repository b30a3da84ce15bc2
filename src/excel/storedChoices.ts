import * as z from 'zod/mini';
import { languages } from '../model';
import { settingsSchema } from '../profile/settingsSchema';
import { parseJson } from './json';

const choicesSchema = z.strictObject({
  version: z.literal(1),
  language: z.exactOptional(z.enum(languages)),
  profile: z.exactOptional(settingsSchema),
  percentAs: z.exactOptional(z.enum(['formula', 'value'])),
  live: z.exactOptional(z.boolean()),
});

/** What is remembered in the workbook, without its version. */
export type StoredChoices = Omit<z.infer<typeof choicesSchema>, 'version'>;

export interface ReadChoices {
  readonly choices: StoredChoices;
  /** True when something was stored that this version cannot read; nothing of it is used. */
  readonly dropped: boolean;
}

/** Reads the choices as they were stored. Never throws. */
export function readChoices(stored: unknown): ReadChoices {
  const parsed = choicesSchema.safeParse(parseJson(stored));
  if (!parsed.success) return { choices: {}, dropped: true };
  const choices: Partial<typeof parsed.data> = { ...parsed.data };
  delete choices.version;
  return { choices, dropped: false };
}
