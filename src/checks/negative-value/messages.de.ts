import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Negativer Wert',
  why: 'Weniger als null Personen, Plätze oder Prozent gibt es nicht; meist ist es ein Tippfehler oder die Differenz in der falschen Spalte.',
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
