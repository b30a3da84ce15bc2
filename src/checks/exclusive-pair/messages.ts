import type { CheckTexts } from '../support/check';

export type MessageId = 'both';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Beides schließt sich aus',
    why: 'Zwei Indikatoren, die sich ausschließen, zählen dasselbe doppelt, wenn beide einen Wert haben.',
    messages: {
      both: {
        message:
          '„{name}“ und „{other}“ ({value}) haben beide ein Ergebnis, laut Profil schließen sie sich aus.',
        advice: 'Prüfen, zu welchem der beiden das Ergebnis gehört, und das andere leeren.',
      },
    },
  },
  en: {
    title: 'Both exclude each other',
    why: 'Two indicators that exclude each other count the same thing twice if both have a value.',
    messages: {
      both: {
        message:
          '“{name}” and “{other}” ({value}) both have an actual value, but the profile says that they exclude each other.',
        advice: 'Check which of the two the value belongs to, and clear the other.',
      },
    },
  },
};
