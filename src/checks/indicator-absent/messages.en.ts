import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Indicator absent',
  why: 'Without an indicator that is asked for the report is incomplete and comes back.',
  messages: {
    absent: {
      message: 'The required indicator “{name}” stands in none of the tables checked.',
      advice: 'Add the row. If it is there under another name, use the name in the profile.',
    },
  },
};
