import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    skips: {
      message:
        'The formula of the sum in {cells} leaves out “{names}” (row {rows}): {total} instead of {whole}.',
      advice: 'Extend the formula to that row, or say in the name of the sum what it does not hold.',
    },
    differs: {
      message:
        'The formula of the sum in {cells} leaves out “{names}” (row {rows}), the one beside it does not: {total} instead of {whole}.',
      advice: 'Let both formulas add up the same rows.',
    },
  },
};
