import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    inverted: {
      message:
        'Angegeben sind {stated%}, das ist Ziel durch Ergebnis. {actual} durch {target} sind {achievement%}.',
      advice: 'Ergebnis durch Ziel teilen; die Formel kann eingetragen werden.',
      many: {
        message: '{count} Prozentwerte sind Ziel durch Ergebnis: {stated%} statt {achievement%}.',
      },
    },
  },
};
