import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Anteil über 100 %',
  why: 'Mehr als alle geht nicht: Ein Anteil über 100 % ist vertippt oder keine Anteilszahl.',
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
