import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    text: {
      message: '„{text}“ ist als Text gespeichert; gelesen wird {value#}.',
      advice: 'In eine Zahl umwandeln.',
      many: {
        message: '{count} Zahlen sind als Text gespeichert, zum Beispiel „{text}“.',
        advice: 'Alle in Zahlen umwandeln.',
        all: '„{header}“ ist in allen {count} Zeilen als Text gespeichert.',
      },
    },
    ambiguous: {
      message:
        '„{text}“ ist als Text gespeichert und lässt sich deutsch oder englisch lesen; gelesen wird {value#}.',
      advice: 'Prüfen, ob {value} gemeint ist, und in eine Zahl umwandeln.',
      many: {
        message:
          '{count} Zahlen sind als Text gespeichert und lassen sich deutsch oder englisch lesen; „{text}“ wird als {value#} gelesen.',
        advice: 'Prüfen, ob die gelesenen Werte gemeint sind, und in Zahlen umwandeln.',
      },
    },
  },
};
