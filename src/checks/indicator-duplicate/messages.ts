import type { CheckTexts } from '../support/check';

export type MessageId = 'name' | 'code';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Indikator doppelt',
    why: 'Steht derselbe Indikator zweimal in der Tabelle, zählt er beim Zusammenführen doppelt, oder eine der Zeilen ist vergessen worden.',
    messages: {
      name: {
        message: '„{name}“ steht schon in {first}.',
        advice: 'Eine der Zeilen löschen oder die Namen unterscheidbar machen.',
      },
      code: {
        message: 'Die Nummer „{name}“ steht schon in {first}.',
        advice: 'Eine der Nummern berichtigen.',
      },
    },
  },
  en: {
    title: 'Duplicate indicator',
    why: 'If the same indicator stands twice in the table, it counts twice when reports are merged, or one of the rows was forgotten.',
    messages: {
      name: {
        message: '“{name}” already stands in {first}.',
        advice: 'Delete one of the rows or make the names distinct.',
      },
      code: {
        message: 'The code “{name}” already stands in {first}.',
        advice: 'Correct one of the codes.',
      },
    },
  },
};
