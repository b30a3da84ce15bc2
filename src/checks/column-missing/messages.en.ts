import type { CheckText } from '../support/check';
import type { MessageId } from '.';

const read = 'Read were: indicator {indicator}, target {target}, actual {actual}, percentage {percent}.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message: `The table has no column for the target. ${read}`,
      advice: 'Add a column “Target” or name the header of the right column so.',
    },
    actual: {
      message: `The table has no column for the actual value. ${read}`,
      advice: 'Add a column “Actual” or name the header of the right column so.',
    },
    both: {
      message: `The table has neither a column for the target nor one for the actual value. ${read}`,
      advice: 'Add columns “Target” and “Actual” or name the headers so.',
    },
  },
};
