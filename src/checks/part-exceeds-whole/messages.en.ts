import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    part: {
      message: 'The part is larger than its whole: {part#} of {whole#} (“{name}”).',
      advice: 'Check which of the two numbers is wrong, or whether the row is no part at all.',
    },
    together: {
      message: 'The parts below come to {sum#}, the whole is {whole#}.',
      advice: 'Check which of the numbers is wrong.',
    },
    columns: {
      message: 'The parts ({headers}) come to {sum#}, the whole is {whole#}.',
      advice: 'Check which of the numbers is wrong.',
    },
  },
};
