import type { CheckText } from '../support/check';
import type { MessageId } from '.';

const advice = 'Enter the right one of the two numbers, best as a link to {place}.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message: 'The target here is {here}, but {there} for the same indicator in {place}.',
      advice,
    },
    actual: {
      message: 'The actual here is {here}, but {there} for the same indicator in {place}.',
      advice,
    },
  },
};
