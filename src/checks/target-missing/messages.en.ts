import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'There is an actual value, but no target.',
      advice: 'Enter the target. If there is none, write “–” or “n/a”.',
      many: {
        message: '{count} rows have an actual value but no target.',
        advice: 'Enter the targets. If there are none, write “–” or “n/a”.',
        all: '“{header}” is empty in all {count} rows: there are actual values but no target.',
      },
    },
  },
};
