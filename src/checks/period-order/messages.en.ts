import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    reversed: {
      message: 'The reporting period of the profile starts on {from} and ends on {to}, before that.',
      advice: 'Correct start and end in the profile.',
    },
    early: {
      message: 'The reporting date of the profile is {from}, but the period starts only on {to}.',
      advice: 'Correct the date or the period in the profile.',
    },
    future: {
      message: 'There is an actual value already, but the period starts only on {from}.',
      advice: 'Correct the period or remove the actual value.',
    },
  },
};
