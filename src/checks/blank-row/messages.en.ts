import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: '{rows?A row|Rows} in the middle of the table {rows?is|are} blank.',
      advice: 'Delete blank rows.',
      many: {
        message: 'Rows are blank in {count} places within the table.',
      },
    },
  },
};
