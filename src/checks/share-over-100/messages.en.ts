import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    over: {
      message: 'A share cannot be more than all, but this is {points%}.',
      advice: 'Correct the value; if no share is meant, change the unit.',
      many: {
        message: 'A share cannot be more than everything, but {count} values are above 100%.',
      },
    },
  },
};
