import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    format: {
      message: 'This is a date ({iso}), not a number.',
      advice: 'Format the cell as a number and type the value again.',
      many: {
        message: '{count} cells hold a date instead of a number, for example {iso}.',
        advice: 'Format the cells as numbers and type the values again.',
      },
    },
    serial: {
      message: 'This value ({value}) looks like a date, {iso}, that Excel stored as a day number.',
      advice: 'Check which value was meant, and type it again.',
      many: {
        message:
          '{count} values look like a date that Excel has stored as a number of days, for example {value} ({iso}).',
        advice: 'Check which values were meant and type them again.',
      },
    },
  },
};
