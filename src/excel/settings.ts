import * as z from 'zod/mini';
import { languages } from '../model';
import { settingsSchema } from '../profile/profile';

/** Our keys among the settings of the workbook. Excel keeps settings apart per add-in. */
const CHOICES = 'zielcheck.choices';

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

/** Asks for the stored choices; call the returned function after the next `sync`. */
export function loadChoices(context: Excel.RequestContext): () => ReadChoices {
  const item = context.workbook.settings.getItemOrNullObject(CHOICES).load('value');
  return () => (item.isNullObject ? { choices: {}, dropped: false } : readChoices(item.value));
}

/** Stores the choices with the next `sync`. */
export function storeChoices(context: Excel.RequestContext, choices: StoredChoices): void {
  context.workbook.settings.add(CHOICES, JSON.stringify({ version: 1, ...choices }));
}

function readChoices(stored: unknown): ReadChoices {
  const parsed = choicesSchema.safeParse(parseJson(stored));
  if (!parsed.success) return { choices: {}, dropped: true };
  const choices: Partial<typeof parsed.data> = { ...parsed.data };
  delete choices.version;
  return { choices, dropped: false };
}

/** The data in a stored JSON text, or `undefined` for anything else: whoever asks validates it. */
export function parseJson(stored: unknown): unknown {
  if (typeof stored !== 'string') return undefined;
  try {
    const data: unknown = JSON.parse(stored);
    return data;
  } catch {
    return undefined;
  }
}
