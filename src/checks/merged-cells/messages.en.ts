import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    merged: {
      message: 'Cells of data rows are merged here.',
      advice: 'Unmerge them and write the value into every row that it holds for.',
      many: {
        message: 'Cells of data rows are merged, in {count} places.',
        advice: 'Unmerge them; borders or a taller row are enough for structure.',
      },
    },
  },
};
