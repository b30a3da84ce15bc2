import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    edge: {
      message: 'Rounded it is {rounded%}, exactly {achievement%}: that is another band.',
      advice: 'Show one more decimal.',
      many: {
        message: 'Rounding leads to another band in {count} rows: {rounded%} instead of {achievement%}.',
      },
    },
  },
};
