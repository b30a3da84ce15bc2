import * as z from 'zod/mini';
import type { Language } from '../../model';
import { themes } from './previewApi';

export const paneWidths = [320, 350, 450] as const;
export const profiles = ['ltsc2021', 'ltsc2024', 'm365', 'web'] as const;

/** What can be chosen on the page. Stands in the address, so that a view can be linked and tested. */
const settingsSchema = z.object({
  lang: z.catch(z.enum(['de', 'en']), 'de'),
  theme: z.catch(z.enum(themes), 'light'),
  pane: z.catch(
    z.coerce.number().check(z.refine((width) => paneWidths.some((known) => known === width))),
    350,
  ),
  profile: z.catch(z.enum(profiles), 'm365'),
  sample: z.catch(z.string().check(z.regex(/^[\w-]+$/)), 'mehrlin'),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Reads settings from the page's address; whatever is missing or unknown there takes its default. */
export function readSettings(search: string): Settings {
  return settingsSchema.parse(Object.fromEntries(new URLSearchParams(search)));
}

/** Writes settings into the page's address without loading it anew. */
export function writeSettings(settings: Settings): void {
  const query = new URLSearchParams(Object.entries(settings).map(([key, value]) => [key, String(value)]));
  history.replaceState(null, '', `?${query.toString()}`);
}

export const localeOf = (language: Language): string => (language === 'de' ? 'de-DE' : 'en-US');
