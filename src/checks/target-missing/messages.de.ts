import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'Es gibt ein Ergebnis, aber kein Ziel.',
      advice: 'Das Ziel eintragen. Gibt es keines, „–“ oder „entfällt“ schreiben.',
      many: {
        message: 'In {count} Zeilen gibt es ein Ergebnis, aber kein Ziel.',
        advice: 'Die Ziele eintragen. Gibt es keine, „–“ oder „entfällt“ schreiben.',
        all: '„{header}“ ist in allen {count} Zeilen leer: Es gibt Ergebnisse, aber kein Ziel.',
      },
    },
  },
};
