import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    mismatch: {
      message: 'Stated is {stated%}, calculated from target and actual {achievement%}.',
      advice:
        'Find out which of the three numbers is wrong. If target and actual are right, have the formula filled in.',
    },
    truncated: {
      message: 'Stated is {stated%}, calculated {achievement%}: cut off instead of rounded.',
      advice: 'Rounded half up it is {rounded%}.',
      many: {
        message: '{count} percentages were cut off instead of rounded.',
      },
    },
    ceiled: {
      message: 'Stated is {stated%}, calculated {achievement%}: rounded up where it should go down.',
      advice: 'Rounded half up it is {rounded%}.',
      many: {
        message: '{count} percentages were rounded up though they had to be rounded down.',
      },
    },
  },
};
