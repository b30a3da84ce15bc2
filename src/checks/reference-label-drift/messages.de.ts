import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    drift: {
      message: 'Die Quelle nennt die Reihe jetzt „{found}“, eingerichtet war „{recorded}“.',
      advice:
        'Nachsehen, ob noch dasselbe gezählt wird, und dann die Quelle neu einrichten oder den Wert neu einfügen.',
    },
  },
};
