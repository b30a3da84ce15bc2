import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    constant: {
      message: 'The rest of this column calculates, but {stated%} is typed in here.',
      advice: 'Have the formula filled in.',
      many: {
        message: 'This column is calculated otherwise, but {count} percentages are typed in.',
      },
    },
  },
};
