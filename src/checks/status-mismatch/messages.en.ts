import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    reached: {
      message: 'It says “{text}” here, but target and actual give only {achievement%}.',
      advice: 'Check whether the status or one of the numbers is wrong.',
      many: {
        message: 'In {count} rows the status calls the target reached, but the numbers say otherwise.',
      },
    },
    unproven: {
      message: 'This says “{text}”, with neither a target nor a result.',
      advice: 'Enter target and result, to show how much is missing.',
      many: {
        message: 'In {count} rows there is a status such as “{text}”, with neither a target nor a result.',
      },
    },
    missed: {
      message: 'It says “{text}” here, but target and actual give {achievement%}: the target is reached.',
      advice: 'Check whether the status or one of the numbers is wrong.',
      many: {
        message: 'In {count} rows the status calls the target missed, but by the numbers it is reached.',
      },
    },
  },
};
