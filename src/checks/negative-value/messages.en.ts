import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    negative: {
      message: 'This is {value#}, but counts and shares cannot be negative.',
      advice: 'Check the sign, and whether the difference was entered instead of the value.',
      many: {
        message: '{count} values are negative, which counts and shares cannot be.',
      },
    },
  },
};
