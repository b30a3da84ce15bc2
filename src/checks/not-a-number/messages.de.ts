import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unreadable: {
      message: '„{text}“ lässt sich nicht als eine Zahl lesen.',
      advice:
        'Nur die Zahl eintragen und den Rest in eine Bemerkung schreiben. Gibt es keine Zahl: „k. A.“ oder „–“.',
      many: {
        message:
          'In {count} Zellen steht etwas, das sich nicht als eine Zahl lesen lässt, zum Beispiel „{text}“.',
        advice:
          'Nur die Zahlen eintragen und den Rest in eine Bemerkung schreiben. Gibt es keine Zahl: „k. A.“ oder „–“.',
      },
    },
  },
};
