import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    name: {
      message: '“{name}” already stands in {first}.',
      advice: 'Delete one of the rows or make the names distinct.',
      many: {
        message: '{count} names already appear further up in the table, for example “{name}” in {first}.',
      },
    },
    code: {
      message: 'The code “{name}” already stands in {first}.',
      advice: 'Correct one of the codes.',
      many: {
        message: '{count} codes already appear further up in the table, for example “{name}” in {first}.',
      },
    },
  },
};
