import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    absent: {
      message: 'The required indicator “{name}” stands in none of the tables checked.',
      advice: 'Add the row. If it is there under another name, use the name in the profile.',
    },
  },
};
