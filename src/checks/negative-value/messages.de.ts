import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    negative: {
      message: 'Hier steht {value#}, Anzahlen und Anteile können nicht negativ sein.',
      advice: 'Das Vorzeichen prüfen, und ob die Differenz statt des Wertes eingetragen wurde.',
      many: {
        message: '{count} Werte sind negativ, Anzahlen und Anteile können das nicht sein.',
      },
    },
  },
};
