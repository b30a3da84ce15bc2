import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    edge: {
      message: 'Gerundet sind es {rounded%}, genau {achievement%}: Das ist eine andere Stufe.',
      advice: 'Eine Nachkommastelle mehr anzeigen.',
      many: {
        message: 'In {count} Zeilen führt das Runden in eine andere Stufe: {rounded%} statt {achievement%}.',
      },
    },
  },
};
