import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    'too-small': {
      message: 'Angegeben sind {stated%}, berechnet {achievement%}: Der Wert ist hundertmal zu klein.',
      advice: 'Den Wert mit 100 malnehmen oder der Zelle ein Prozentformat geben.',
      many: {
        message: '{count} Prozentwerte sind hundertmal zu klein: {stated%} statt {achievement%}.',
      },
    },
    'too-large': {
      message: 'Angegeben sind {stated%}, berechnet {achievement%}: Der Wert ist hundertmal zu groß.',
      advice: 'Den Wert durch 100 teilen oder das Prozentformat der Zelle entfernen.',
      many: {
        message: '{count} Prozentwerte sind hundertmal zu groß: {stated%} statt {achievement%}.',
      },
    },
  },
};
