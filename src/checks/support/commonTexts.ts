import type { Language } from '../../model';

/** The message of a check whose options cannot be used: it runs with its defaults and says so. */
export const INVALID_OPTIONS = 'invalid-options';

/** Messages that any check can have. */
export const commonTexts: Readonly<
  Record<
    Language,
    { readonly messages: Readonly<Record<string, { readonly message: string; readonly advice: string }>> }
  >
> = {
  de: {
    messages: {
      [INVALID_OPTIONS]: {
        message:
          'Die Einstellung „{path}“ des Profils lässt sich nicht verwenden, geprüft wurde mit der Voreinstellung.',
        advice: 'Den Eintrag im Profil berichtigen.',
      },
    },
  },
  en: {
    messages: {
      [INVALID_OPTIONS]: {
        message: 'The setting “{path}” of the profile cannot be used; the default was used instead.',
        advice: 'Correct the entry in the profile.',
      },
    },
  },
};
