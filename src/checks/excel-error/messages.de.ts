import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    division: {
      message: 'In der Zelle steht {code}: Eine Formel teilt durch null oder durch eine leere Zelle.',
      advice: 'Die Zelle ausfüllen, durch die geteilt wird, oder die Formel mit WENNFEHLER umschließen.',
      many: {
        message: 'In {count} Zellen steht {code}: Eine Formel teilt durch null oder durch eine leere Zelle.',
        advice: 'Die Zellen ausfüllen, durch die geteilt wird, oder die Formeln mit WENNFEHLER umschließen.',
      },
    },
    'not-available': {
      message: 'In der Zelle steht {code}: Eine Formel findet den gesuchten Wert nicht.',
      advice: 'Den Suchwert und den durchsuchten Bereich der Formel prüfen.',
      many: {
        message: 'In {count} Zellen steht {code}: Eine Formel findet den gesuchten Wert nicht.',
      },
    },
    name: {
      message: 'In der Zelle steht {code}: Excel kennt einen Namen in der Formel nicht.',
      advice: 'Die Schreibweise der Funktion oder des Namens in der Formel prüfen.',
      many: {
        message: 'In {count} Zellen steht {code}: Excel kennt einen Namen in der Formel nicht.',
      },
    },
    reference: {
      message: 'In der Zelle steht {code}: Die Formel verweist auf eine Zelle, die es nicht mehr gibt.',
      advice: 'Die Formel neu auf die richtige Zelle richten.',
      many: {
        message:
          'In {count} Zellen steht {code}: Die Formel verweist auf eine Zelle, die es nicht mehr gibt.',
        advice: 'Die Formeln neu auf die richtigen Zellen richten.',
      },
    },
    value: {
      message: 'In der Zelle steht {code}: Eine Formel rechnet mit einem Text.',
      advice: 'Die Zellen prüfen, mit denen die Formel rechnet; oft ist eine Zahl als Text gespeichert.',
      many: {
        message: 'In {count} Zellen steht {code}: Eine Formel rechnet mit einem Text.',
      },
    },
    other: {
      message: 'In der Zelle steht der Fehlerwert {code}.',
      advice: 'Die Formel der Zelle prüfen.',
      many: {
        message: 'In {count} Zellen steht der Fehlerwert {code}.',
        advice: 'Die Formeln der Zellen prüfen.',
      },
    },
  },
};
