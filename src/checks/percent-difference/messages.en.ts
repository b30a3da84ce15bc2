import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    change: {
      message: 'Stated is {stated%}: the difference from the target. The achievement is {achievement%}.',
      advice: 'Have the achievement filled in, or give the difference a column of its own.',
      many: {
        message:
          '{count} percentages are the difference from the target, not the achievement: {stated%} instead of {achievement%}.',
      },
    },
    shortfall: {
      message: 'Stated is {stated%}: what is missing to the target. The achievement is {achievement%}.',
      advice: 'Have the achievement filled in, or give the shortfall a column of its own.',
      many: {
        message:
          '{count} percentages say what is missing to the target, not the achievement: {stated%} instead of {achievement%}.',
      },
    },
  },
};
