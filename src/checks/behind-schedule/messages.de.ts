import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    behind: {
      message:
        'Am {germanDay} sind {passed%} des Zeitraums vergangen, erreicht sind {achievement%} ({actual#} von {target#}).',
      advice:
        'Prüfen, ob alle Ergebnisse eingetragen sind, und sonst früh ansprechen, wie das Ziel noch erreicht werden soll.',
    },
  },
};
