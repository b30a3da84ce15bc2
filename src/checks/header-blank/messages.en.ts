import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Header missing',
  why: 'A column without a header leaves open what it holds, and gets lost when tables are filtered or merged.',
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
