import type { Language } from '../model';

interface ConfigurationTexts {
  readonly notAList: string;
  readonly notAnObject: string;
  readonly missing: string;
  readonly twice: (id: string) => string;
  readonly address: (host: string) => string;
  readonly kind: (allowed: readonly string[], suggestion: string | undefined) => string;
  readonly preset: (allowed: readonly string[], suggestion: string | undefined) => string;
}

const meant = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`;
const mean = (suggestion: string | undefined): string =>
  suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;

/** What only a source's configuration can have wrong; the rest is told in the words of the profile. */
export const configurationTexts: Readonly<Record<Language, ConfigurationTexts>> = {
  de: {
    notAList: 'Erwartet wird eine Liste von Quellen.',
    notAnObject: 'Erwartet wird ein Objekt mit id, kind und title.',
    missing: 'Dieser Eintrag fehlt.',
    twice: (id) => `Die Kennung „${id}“ gibt es schon.`,
    address: (host) =>
      `Adressen müssen mit https:// beginnen und dürfen keine Zugangsdaten enthalten (${host}).`,
    kind: (allowed, suggestion) => `Möglich sind: ${allowed.join(', ')}.${meant(suggestion)}`,
    preset: (allowed, suggestion) =>
      `Diese Vorlage gibt es nicht. Möglich sind: ${allowed.join(', ')}.${meant(suggestion)}`,
  },
  en: {
    notAList: 'Expected a list of sources.',
    notAnObject: 'Expected an object with id, kind and title.',
    missing: 'This entry is missing.',
    twice: (id) => `The id “${id}” is used already.`,
    address: (host) => `Addresses must begin with https:// and must not carry credentials (${host}).`,
    kind: (allowed, suggestion) => `Possible are: ${allowed.join(', ')}.${mean(suggestion)}`,
    preset: (allowed, suggestion) =>
      `There is no such preset. Possible are: ${allowed.join(', ')}.${mean(suggestion)}`,
  },
};
