import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    over: {
      message: 'Ein Anteil kann nicht mehr als alle umfassen, hier stehen {points%}.',
      advice: 'Den Wert berichtigen; ist kein Anteil gemeint, die Einheit ändern.',
      many: {
        message: 'Ein Anteil kann nicht mehr als alle umfassen, {count} Werte liegen über 100 %.',
      },
    },
  },
};
