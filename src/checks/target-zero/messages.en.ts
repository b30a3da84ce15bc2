import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    zero: {
      message: 'The target is 0, so no achievement can be calculated.',
      advice: 'Enter the target. If there is none, leave the cell empty or write “–”.',
      many: {
        message: 'The target is 0 in {count} rows, no achievement can be calculated there.',
      },
    },
  },
};
