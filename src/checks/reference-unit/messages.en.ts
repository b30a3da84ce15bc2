import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unit: {
      message: 'The cell says “{unit}”, the source counts in “{sourceUnit}”.',
      advice: 'Correct the unit, or convert the value.',
    },
    thousands: {
      message: 'The cell says {found}, the source says {expected}: a factor of 1000 apart.',
      advice: 'Write the whole value, or add “in thousands”.',
    },
    percent: {
      message: 'The cell says {found}, meant is {expected}%.',
      advice: 'Give the cell a percent format, or multiply the value by 100.',
    },
  },
};
