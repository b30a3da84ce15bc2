import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    inverted: {
      message:
        'Stated is {stated%}, which is target divided by actual. {actual} by {target} is {achievement%}.',
      advice: 'Divide actual by target; the formula can be filled in.',
      many: {
        message: '{count} percentages are target divided by actual: {stated%} instead of {achievement%}.',
      },
    },
  },
};
