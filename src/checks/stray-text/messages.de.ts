import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    footnote: {
      message: '„{text}“ enthält ein Fußnotenzeichen; gelesen wird {value#}.',
      advice: 'Die Fußnote in die Bemerkung schreiben und die Zahl allein stehen lassen.',
      many: {
        message: '{count} Zahlen tragen ein Fußnotenzeichen und sind deshalb Text, zum Beispiel „{text}“.',
      },
    },
    unit: {
      message: 'In „{text}“ steht die Einheit mit in der Zelle; gelesen wird {value#}.',
      advice: 'In eine Zahl umwandeln; die Einheit bleibt als Zahlenformat sichtbar.',
      many: {
        message: 'Bei {count} Zahlen steht die Einheit mit in der Zelle, zum Beispiel „{text}“.',
      },
    },
    blanks: {
      message: 'Um „{text}“ stehen Leerzeichen, deshalb ist es ein Text; gelesen wird {value#}.',
      advice: 'In eine Zahl umwandeln.',
      many: {
        message: 'Um {count} Zahlen stehen Leerzeichen, deshalb sind es Texte.',
      },
    },
  },
};
