import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    thousands: {
      message: 'Counts are whole numbers, but this is {value}. Probably {expected} is meant.',
      advice: 'Check it and, if so, multiply by 1,000.',
      many: {
        message:
          'Counts are whole numbers, but {count} numbers have decimals and are probably a thousand times too small: {value} instead of {expected}.',
        advice: 'Check and, if so, multiply all of them by 1,000.',
      },
    },
    percent: {
      message: 'Stated is {value%}, calculated {expected%}: the value has probably lost its thousands.',
      advice: 'Check it and, if so, multiply by 1,000.',
    },
  },
};
