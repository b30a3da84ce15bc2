import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: 'In dieser Zeile stehen Zahlen, aber kein Name.',
      advice: 'Den Namen des Indikators eintragen oder die Zahlen entfernen.',
      many: {
        message: 'In {count} Zeilen stehen Zahlen, aber kein Name.',
        advice: 'Die Namen der Indikatoren eintragen oder die Zahlen entfernen.',
      },
    },
  },
};
