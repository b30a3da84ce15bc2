import type { Language } from '../model';

interface ProfileTexts {
  unknownKey(key: string, suggestion: string | undefined): string;
  wrongType(expected: string): string;
  wrongValue(allowed: readonly string[], suggestion: string | undefined): string;
  tooSmall(minimum: string): string;
  tooLarge(maximum: string): string;
  date: string;
  bandOrder: string;
  other: string;
  readonly types: Readonly<Record<string, string>>;
}

/** What is wrong with a profile, in words. */
export const profileTexts: Readonly<Record<Language, ProfileTexts>> = {
  de: {
    unknownKey: (key, suggestion) =>
      `Unbekannter Eintrag „${key}“.${suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`}`,
    wrongType: (expected) => `Erwartet wird ${expected}.`,
    wrongValue: (allowed, suggestion) =>
      `Möglich sind: ${allowed.join(', ')}.${suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`}`,
    tooSmall: (minimum) => `Die Zahl muss mindestens ${minimum} sein.`,
    tooLarge: (maximum) => `Die Zahl darf höchstens ${maximum} sein.`,
    date: 'Erwartet wird ein Tag in der Form 2026-06-30.',
    bandOrder: 'Die Stufen müssen absteigen: met über near, near über under.',
    other: 'Der Eintrag lässt sich nicht verwenden.',
    types: {
      number: 'eine Zahl',
      string: 'ein Text',
      object: 'ein Objekt',
      record: 'ein Objekt',
      boolean: 'true oder false',
    },
  },
  en: {
    unknownKey: (key, suggestion) =>
      `Unknown entry “${key}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    wrongType: (expected) => `Expected ${expected}.`,
    wrongValue: (allowed, suggestion) =>
      `Possible are: ${allowed.join(', ')}.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    tooSmall: (minimum) => `The number must be at least ${minimum}.`,
    tooLarge: (maximum) => `The number must be at most ${maximum}.`,
    date: 'Expected a day such as 2026-06-30.',
    bandOrder: 'The bands must descend: met above near, near above under.',
    other: 'The entry cannot be used.',
    types: {
      number: 'a number',
      string: 'a text',
      object: 'an object',
      record: 'an object',
      boolean: 'true or false',
    },
  },
};
