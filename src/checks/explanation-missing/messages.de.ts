import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    empty: {
      message: 'Für „{name}“ fehlt die Begründung der Abweichung vom Ziel.',
      advice: 'In einem Satz begründen, warum das Ziel verfehlt oder so weit übertroffen wurde.',
      many: {
        message: 'In {count} Zeilen fehlt die Begründung der Abweichung vom Ziel.',
      },
      beside: 'Die Begründung fehlt.',
    },
    column: {
      message: 'Für „{name}“ ist eine Begründung verlangt, die Tabelle hat aber keine Spalte dafür.',
      advice: 'Eine Spalte „Begründung“ anlegen und die Abweichung in einem Satz begründen.',
      many: {
        message: 'Für {count} Zeilen ist eine Begründung verlangt, die Tabelle hat aber keine Spalte dafür.',
      },
      beside: 'Eine Begründung ist verlangt, die Tabelle hat aber keine Spalte dafür.',
    },
  },
};
