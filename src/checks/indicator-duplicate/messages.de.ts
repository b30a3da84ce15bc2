import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    name: {
      message: '„{name}“ steht schon in {first}.',
      advice: 'Eine der Zeilen löschen oder die Namen unterscheidbar machen.',
      many: {
        message: '{count} Namen stehen schon weiter oben in der Tabelle, zum Beispiel „{name}“ in {first}.',
      },
    },
    code: {
      message: 'Die Nummer „{name}“ steht schon in {first}.',
      advice: 'Eine der Nummern berichtigen.',
      many: {
        message: '{count} Nummern stehen schon weiter oben in der Tabelle, zum Beispiel „{name}“ in {first}.',
      },
    },
  },
};
