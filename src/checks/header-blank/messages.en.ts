import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: 'Column {column} has entries ({filled}), but no header.',
      advice: 'Write a header or clear the column.',
      many: {
        message: '{count} columns have entries but no header.',
        advice: 'Enter headers or empty the columns.',
      },
    },
    names: {
      message: 'Column {column} with the names of the indicators has no header.',
      advice: 'Write “Indicator”, for example.',
    },
  },
};
