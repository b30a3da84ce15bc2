import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    whole: {
      message: 'The area has {found}, the whole city only {whole}.',
      advice: 'Check whether the columns are swapped or a digit is too many.',
    },
    share: {
      message: '{statistic}: {found}% cannot be a share.',
      advice: 'Check whether the decimal separator is missing, or the value belongs in another row.',
    },
  },
};
