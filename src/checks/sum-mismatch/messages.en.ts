import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    sum: {
      message: 'Stated is {total}, but the sum from {first} to {last} is {sum}: a difference of {gap}.',
      advice: 'Have the sum filled in as a formula, or look for the row that is missing or counted twice.',
    },
    configured: {
      message:
        'Stated is {total}, but by the profile the sum of its parts ({parts}) is {sum}: a difference of {gap}.',
      advice: 'Have the sum filled in, or look for the part that is wrong.',
    },
    'percent-sum': {
      message:
        'Stated is {stated%}, the sum of the percentages above. Calculated from the totals it is {achievement%}.',
      advice: 'Calculate the achievement from the two totals.',
    },
    'percent-mean': {
      message:
        'Stated is {stated%}, the mean of the percentages above. Calculated from the totals it is {achievement%}.',
      advice: 'Calculate the achievement from the two totals.',
    },
    percent: {
      message: 'Stated is {stated%}, calculated from the totals {achievement%}.',
      advice: 'Find out which of the three numbers is wrong.',
    },
  },
};
