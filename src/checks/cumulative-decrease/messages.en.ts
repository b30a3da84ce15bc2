import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    decrease: {
      message:
        'Counted from the start it was {earlier} in “{earlierPeriod}”, but is only {later} in “{laterPeriod}” (compared with {other}).',
      advice: 'Check which of the two numbers is wrong, or whether only the one period was counted.',
    },
  },
};
