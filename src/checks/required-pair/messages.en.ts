import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    one: {
      message:
        '“{other}” has an actual value ({value}), but “{name}” has none. The profile says that they belong together.',
      advice: 'Enter this value as well; 0 if there is none.',
    },
  },
};
