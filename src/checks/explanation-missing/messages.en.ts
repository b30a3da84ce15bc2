import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    empty: {
      message: 'The explanation of “{name}” is missing, though it is far from its target.',
      advice: 'Explain in one sentence why the target was missed or exceeded by so much.',
      many: {
        message: 'The explanation of the deviation from the target is missing in {count} rows.',
      },
      beside: 'The explanation is missing.',
    },
    column: {
      message: 'An explanation of “{name}” is asked for, but the table has no column for it.',
      advice: 'Add a column “Explanation” and explain the deviation in one sentence.',
      many: {
        message: 'An explanation is asked for in {count} rows, but the table has no column for it.',
      },
      beside: 'An explanation is asked for, but the table has no column for it.',
    },
  },
};
