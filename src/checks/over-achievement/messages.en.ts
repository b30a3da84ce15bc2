import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    high: {
      message:
        'Well above target: {actual#} against a target of {target#} is {achievement%} (more than {limit%}).',
      advice: 'One sentence in the report answers the question before it is asked.',
    },
    'very-high': {
      message:
        'Unusually far above target: {actual#} against a target of {target#} is {achievement%} (more than {limit%}).',
      advice: 'Check that target and actual have the same unit and count the same thing; otherwise explain.',
    },
  },
};
