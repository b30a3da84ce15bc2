import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: 'Mitten in der Tabelle {rows?ist eine Zeile|sind Zeilen} leer.',
      advice: 'Leere Zeilen löschen.',
      many: {
        message: 'An {count} Stellen sind mitten in der Tabelle Zeilen leer.',
      },
    },
  },
};
