import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    differs: {
      message: 'The formula {formula} calculates differently from those in the rows above and below.',
      advice: 'Compare the formula with the one in the next row.',
      many: {
        message: '{count} formulas calculate differently from those above and below, for example {formula}.',
        advice: 'Compare the formulas with those in the rows beside them.',
      },
    },
    'other-row': {
      message: 'The formula {formula} in {cell} uses numbers of another row.',
      advice: 'Point the references at the formula’s own row.',
      many: {
        message: '{count} formulas calculate with numbers of another row, for example {formula} in {cell}.',
      },
    },
  },
};
