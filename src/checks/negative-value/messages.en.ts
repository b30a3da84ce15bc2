import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Negative value',
  why: 'There are no fewer than zero people, places or percent; mostly it is a typing mistake or the difference in the wrong column.',
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
