import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    behind: {
      message:
        'On {day}, {passed%} of the period has passed, and {achievement%} is achieved ({actual#} of {target#}).',
      advice:
        'Check that all values have been entered; otherwise say early how the target is still to be reached.',
    },
  },
};
