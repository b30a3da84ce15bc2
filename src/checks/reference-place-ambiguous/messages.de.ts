import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    ambiguous: {
      message: '„{name}“ steht für mehrere Orte: {places}.',
      advice: 'Den Ort genauer nennen, zum Beispiel „Stadt {name}“, oder seinen amtlichen Schlüssel angeben.',
    },
  },
};
