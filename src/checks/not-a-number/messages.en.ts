import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unreadable: {
      message: '“{text}” cannot be read as one number.',
      advice: 'Enter the number only and put the rest into a remark. If there is no number: “n/a” or “–”.',
      many: {
        message: '{count} cells hold something that cannot be read as one number, for example “{text}”.',
        advice: 'Enter only the numbers and move the rest to a remark. If there is no number: “n/a” or “–”.',
      },
    },
  },
};
