import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'Die Zielerreichung ist leer, berechnet sind es {achievement%}.',
      advice: 'Den Prozentwert als Formel eintragen lassen.',
      many: {
        message: 'In {count} Zeilen ist die Zielerreichung leer, sie lässt sich berechnen.',
        all: '„{header}“ ist in allen {count} Zeilen leer, die Zielerreichung lässt sich berechnen.',
      },
    },
  },
};
