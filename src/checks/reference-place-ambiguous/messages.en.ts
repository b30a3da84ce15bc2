import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    ambiguous: {
      message: '“{name}” stands for several places: {places}.',
      advice: 'Name the place more exactly, for example “Stadt {name}”, or state its official key.',
    },
  },
};
