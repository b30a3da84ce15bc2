import type { CheckTexts } from '../support/check';

export type MessageId = 'behind';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Hinter dem Zeitplan',
    why: 'Wer früh weiß, dass ein Ziel in Gefahr ist, kann noch gegensteuern.',
    messages: {
      behind: {
        message:
          'Am {germanDay} sind {passed%} des Zeitraums vergangen, erreicht sind {achievement%} ({actual#} von {target#}).',
        advice:
          'Prüfen, ob alle Ergebnisse eingetragen sind, und sonst früh ansprechen, wie das Ziel noch erreicht werden soll.',
      },
    },
  },
  en: {
    title: 'Behind schedule',
    why: 'Whoever knows early that a target is in danger can still do something about it.',
    messages: {
      behind: {
        message:
          'On {day}, {passed%} of the period has passed, and {achievement%} is achieved ({actual#} of {target#}).',
        advice:
          'Check that all values have been entered; otherwise say early how the target is still to be reached.',
      },
    },
  },
};
