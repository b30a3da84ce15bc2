import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'Es gibt ein Ziel, aber noch kein Ergebnis: Die Zeile ist offen.',
      advice: 'Das Ergebnis eintragen. Wurde nichts erreicht, 0 schreiben; gibt es keine Angabe, „k. A.“.',
      many: {
        message: 'In {count} Zeilen gibt es ein Ziel, aber noch kein Ergebnis: Sie sind offen.',
        advice:
          'Die Ergebnisse eintragen. Wurde nichts erreicht, 0 schreiben; gibt es keine Angabe, „k. A.“.',
        all: '„{header}“ ist in allen {count} Zeilen leer: Es gibt noch kein Ergebnis.',
      },
    },
  },
};
