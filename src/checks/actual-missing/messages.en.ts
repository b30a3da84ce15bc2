import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'There is a target, but no actual value yet: the row is open.',
      advice: 'Enter the actual value. If nothing was achieved, write 0; if nothing is known, “n/a”.',
      many: {
        message: '{count} rows have a target but no actual value yet: they are open.',
        advice: 'Enter the actual values. If nothing was achieved, write 0; if there is no figure, “n/a”.',
        all: '“{header}” is empty in all {count} rows: there is no actual value yet.',
      },
    },
  },
};
