import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    drift: {
      message: 'The source now calls the series “{found}”; “{recorded}” was set up.',
      advice:
        'Find out whether the same is still counted, then set up the source again or insert the value anew.',
    },
  },
};
