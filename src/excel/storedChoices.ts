import { languages, type Language } from '../model';
import type { ProfileSettings } from '../profile/profile';
import { flag, oneOf, readAs, strictShape } from '../profile/shapes';
import { storedSettings } from '../profile/storedSettings';
import { parseJson } from './json';

/** What is remembered in the workbook. */
export interface StoredChoices {
  readonly language?: Language;
  readonly profile?: ProfileSettings;
  readonly percentAs?: 'formula' | 'value';
  readonly live?: boolean;
}

const readStored = strictShape(
  { version: oneOf([1]) },
  {
    language: oneOf(languages),
    profile: storedSettings,
    percentAs: oneOf(['formula', 'value']),
    live: flag,
  },
);

export interface ReadChoices {
  readonly choices: StoredChoices;
  /** True when something was stored that this version cannot read; nothing of it is used. */
  readonly dropped: boolean;
}

/** Reads the choices as they were stored. Never throws. */
export function readChoices(stored: unknown): ReadChoices {
  const read = readAs(readStored, parseJson(stored));
  if (read === undefined) return { choices: {}, dropped: true };
  const choices: Partial<typeof read> = { ...read };
  delete choices.version;
  return { choices, dropped: false };
}
