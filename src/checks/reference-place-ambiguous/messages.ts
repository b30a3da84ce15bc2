import type { CheckTexts } from '../support/check';

export type MessageId = 'ambiguous';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ort mehrdeutig',
    why: 'Unter einem Namen gibt es oft eine Stadt und einen Landkreis: Wird der falsche verglichen, ist jede Zahl falsch.',
    messages: {
      ambiguous: {
        message: '„{name}“ steht für mehrere Orte: {places}.',
        advice:
          'Den Ort genauer nennen, zum Beispiel „Stadt {name}“, oder seinen amtlichen Schlüssel angeben.',
      },
    },
  },
  en: {
    title: 'Ambiguous place',
    why: 'One name often stands for a city and a district: if the wrong one is compared, every number is wrong.',
    messages: {
      ambiguous: {
        message: '“{name}” stands for several places: {places}.',
        advice: 'Name the place more exactly, for example “Stadt {name}”, or state its official key.',
      },
    },
  },
};
