import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Indikator doppelt',
  why: 'Steht derselbe Indikator zweimal in der Tabelle, zählt er beim Zusammenführen doppelt, oder eine der Zeilen ist vergessen worden.',
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
