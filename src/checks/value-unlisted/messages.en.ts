import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    value: {
      message: '“{value}” is not in the drop-down list of its cell ({choices}).',
      advice: 'Choose the value from the list, or add it to the list.',
      many: {
        message: '{count} values are not in the drop-down lists of their cells, first “{value}”.',
        advice: 'Choose the values from the list, or add them to the list.',
      },
    },
  },
};
