import type { CheckTexts } from '../support/check';

export type MessageId = 'over';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Anteil über 100 %',
    why: 'Mehr als alle geht nicht: Ein Anteil über 100 % ist vertippt oder keine Anteilszahl.',
    messages: {
      over: {
        message: 'Ein Anteil kann nicht mehr als alle umfassen, hier stehen {points%}.',
        advice: 'Den Wert berichtigen; ist kein Anteil gemeint, die Einheit ändern.',
      },
    },
  },
  en: {
    title: 'Share above 100%',
    why: 'There is no more than all: a share above 100% is mistyped, or is not a share.',
    messages: {
      over: {
        message: 'A share cannot be more than all, but this is {points%}.',
        advice: 'Correct the value; if no share is meant, change the unit.',
      },
    },
  },
};
