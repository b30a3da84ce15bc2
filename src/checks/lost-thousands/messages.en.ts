import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Lost thousands',
  why: 'If “10.360” is typed in German style into an English Excel, it reads ten point three six. Thousands of participants become ten.',
  messages: {
    thousands: {
      message: 'Counts are whole numbers, but this is {value}. Probably {expected} is meant.',
      advice: 'Check it and, if so, multiply by 1,000.',
    },
  },
};
