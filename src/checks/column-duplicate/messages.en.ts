import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message:
        'Column {column} (“{header}”) is a target column as well; column {taken} (“{takenHeader}”) was used.',
      advice: 'Give the columns distinct headers or remove one.',
    },
    actual: {
      message:
        'Column {column} (“{header}”) is an actual column as well; column {taken} (“{takenHeader}”) was used.',
      advice: 'Give the columns distinct headers or remove one.',
    },
  },
};
