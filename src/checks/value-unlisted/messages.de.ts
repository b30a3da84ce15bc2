import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    value: {
      message: '„{value}“ steht nicht in der Auswahlliste der Zelle ({choices}).',
      advice: 'Den Wert aus der Liste wählen oder die Liste ergänzen.',
      many: {
        message: '{count} Werte stehen nicht in den Auswahllisten ihrer Zellen, zuerst „{value}“.',
        advice: 'Die Werte aus der Liste wählen oder die Liste ergänzen.',
      },
    },
  },
};
