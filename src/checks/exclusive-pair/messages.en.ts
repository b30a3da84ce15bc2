import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    both: {
      message:
        '“{name}” and “{other}” ({value}) both have an actual value, but the profile says that they exclude each other.',
      advice: 'Check which of the two the value belongs to, and clear the other.',
    },
  },
};
