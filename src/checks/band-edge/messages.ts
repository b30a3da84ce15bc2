import type { CheckTexts } from '../support/check';

export type MessageId = 'edge';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Gerundet in einer anderen Stufe',
    why: 'Beurteilt wird der genaue Wert. Zeigt die Tabelle ihn gerundet, sieht eine Zeile besser aus, als sie bewertet wird, und niemand versteht warum.',
    messages: {
      edge: {
        message: 'Gerundet sind es {rounded%}, genau {achievement%}: Das ist eine andere Stufe.',
        advice: 'Eine Nachkommastelle mehr anzeigen.',
      },
    },
  },
  en: {
    title: 'Rounded into another band',
    why: 'The exact value is what counts. If the table shows it rounded, a row looks better than it is rated and nobody can see why.',
    messages: {
      edge: {
        message: 'Rounded it is {rounded%}, exactly {achievement%}: that is another band.',
        advice: 'Show one more decimal.',
      },
    },
  },
};
