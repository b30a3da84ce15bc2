import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    missing: {
      message: 'The achievement is empty; calculated it is {achievement%}.',
      advice: 'Have the percentage filled in as a formula.',
      many: {
        message: 'The achievement is empty in {count} rows and can be calculated.',
        all: '“{header}” is empty in all {count} rows, the achievement can be calculated.',
      },
    },
  },
};
