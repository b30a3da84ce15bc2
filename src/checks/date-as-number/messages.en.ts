import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Date instead of a number',
  why: 'Excel turns “10-3” or “5/12” into a date while typing, and then counts with a day number in the ten thousands.',
  messages: {
    format: {
      message: 'This is a date ({iso}), not a number.',
      advice: 'Format the cell as a number and type the value again.',
    },
    serial: {
      message: 'This value ({value}) looks like a date, {iso}, that Excel stored as a day number.',
      advice: 'Check which value was meant, and type it again.',
    },
  },
};
