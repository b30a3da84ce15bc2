import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    'too-small': {
      message: 'Stated is {stated%}, calculated {achievement%}: the value is a hundred times too small.',
      advice: 'Multiply the value by 100 or give the cell a percent format.',
      many: {
        message: '{count} percentages are a hundred times too small: {stated%} instead of {achievement%}.',
      },
    },
    'too-large': {
      message: 'Stated is {stated%}, calculated {achievement%}: the value is a hundred times too large.',
      advice: "Divide the value by 100 or remove the cell's percent format.",
      many: {
        message: '{count} percentages are a hundred times too large: {stated%} instead of {achievement%}.',
      },
    },
  },
};
