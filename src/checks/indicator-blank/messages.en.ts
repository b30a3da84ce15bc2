import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: 'There are numbers in this row, but no name.',
      advice: 'Write the name of the indicator or remove the numbers.',
      many: {
        message: '{count} rows have numbers but no name.',
        advice: 'Enter the names of the indicators or remove the numbers.',
      },
    },
  },
};
