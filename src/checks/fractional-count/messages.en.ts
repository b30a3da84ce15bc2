import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    fraction: {
      message: 'Counts are whole numbers, but this is {value#}.',
      advice: 'Check whether the value is right or another unit is meant.',
      many: {
        message: 'Counts are whole numbers, but {count} numbers have decimals.',
      },
    },
  },
};
