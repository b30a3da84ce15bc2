import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unit: {
      message: 'Die Zelle nennt „{unit}“, {source} zählt in „{sourceUnit}“.',
      advice: 'Einheit berichtigen oder den Wert umrechnen.',
    },
    thousands: {
      message: 'Die Zelle nennt {found}, {source} nennt {expected}: um den Faktor 1000 verschieden.',
      advice: 'Den ganzen Wert eintragen oder „in Tausend“ dazuschreiben.',
    },
    percent: {
      message: 'Die Zelle nennt {found}, gemeint sind {expected} %.',
      advice: 'Der Zelle ein Prozentformat geben oder den Wert mit 100 malnehmen.',
    },
  },
};
