import type { CheckTexts } from '../support/check';

export type MessageId = 'text' | 'ambiguous';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Zahl als Text',
    why: 'Eine als Text gespeicherte Zahl sieht richtig aus, wird von Summen aber übergangen und lässt Formeln scheitern.',
    messages: {
      text: {
        message: '„{text}“ ist als Text gespeichert; gelesen wird {value#}.',
        advice: 'In eine Zahl umwandeln.',
      },
      ambiguous: {
        message:
          '„{text}“ ist als Text gespeichert und lässt sich deutsch oder englisch lesen; gelesen wird {value#}.',
        advice: 'Prüfen, ob {value} gemeint ist, und in eine Zahl umwandeln.',
      },
    },
  },
  en: {
    title: 'Number stored as text',
    why: 'A number stored as text looks right, but sums skip it and formulas fail on it.',
    messages: {
      text: {
        message: '“{text}” is stored as text; it is read as {value#}.',
        advice: 'Convert it to a number.',
      },
      ambiguous: {
        message: '“{text}” is stored as text and can be read in German or English; it is read as {value#}.',
        advice: 'Check that {value} is meant, and convert it to a number.',
      },
    },
  },
};
