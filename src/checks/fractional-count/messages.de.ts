import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    fraction: {
      message: 'Gezählt wird in ganzen Zahlen, hier steht {value#}.',
      advice: 'Prüfen, ob der Wert stimmt oder eine andere Einheit gemeint ist.',
      many: {
        message: 'Gezählt wird in ganzen Zahlen, {count} Zahlen haben Nachkommastellen.',
      },
    },
  },
};
