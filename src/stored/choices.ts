import * as z from 'zod/mini';
import { languages, type Language, type PartTexts } from '../model';
import type { ProfileSettings } from '../profile/profile';
import { settingsSchema } from '../profile/settingsSchema';
import { firstUsable, jsonOf, type Parsed, type Stored } from './part';

const VERSION = 1;

/** What a person chose in the pane for this workbook. */
export interface Choices {
  readonly language?: Language;
  /** Wins over the workbook's profile, check by check. */
  readonly profile?: ProfileSettings;
  readonly percentAs?: 'formula' | 'value';
  /** Check again by itself after an edit in the sheet. On where nothing is remembered. */
  readonly live?: boolean;
}

const storedSchema = z.strictObject({
  version: z.literal(VERSION),
  language: z.exactOptional(z.enum(languages)),
  profile: z.exactOptional(settingsSchema),
  percentAs: z.exactOptional(z.enum(['formula', 'value'])),
  live: z.exactOptional(z.boolean()),
});

/** The JSON text in which choices are stored; `undefined` where nothing was chosen. */
export function formatChoices(choices: Choices): string | undefined {
  return Object.keys(choices).length === 0 ? undefined : JSON.stringify({ version: VERSION, ...choices });
}

/** What was chosen. Never throws: of choices that this version does not know nothing is used. */
export function readChoices(texts: PartTexts): Stored<Choices> {
  return firstUsable(texts, parse, {});
}

function parse(text: string): Parsed<Choices> | undefined {
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return undefined;
  const { version: _version, ...value } = stored.data;
  return { value, dropped: 0, empty: Object.keys(value).length === 0 };
}
