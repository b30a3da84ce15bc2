import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    absolute: {
      message: 'The deviation stated here is {stated}, target and actual give {right}.',
      advice: 'Compare the formula with those of the other rows, or correct the number.',
    },
    relative: {
      message: 'The deviation stated here is {stated%}, target and actual give {right%}.',
      advice: 'Compare the formula with those of the other rows; brackets are often missing.',
    },
    sign: {
      message: 'The deviation {value} has another sign than in all other rows, it would be {right}.',
      advice: 'Compare the formula with those of the other rows: often target and actual are swapped.',
    },
  },
};
