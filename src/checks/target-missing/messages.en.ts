import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Target missing',
  why: 'An actual value without a target cannot be rated.',
  messages: {
    missing: {
      message: 'There is an actual value, but no target.',
      advice: 'Enter the target. If there is none, write “–” or “n/a”.',
    },
  },
};
