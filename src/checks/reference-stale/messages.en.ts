import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    revised: {
      message: 'The source has revised the value for {period}: now {expected#}, inserted was {found#}.',
      advice: 'Take over the revised value.',
    },
    newer: {
      message: 'The source has a newer value, for {period}: {expected#}. The cell says {found#}.',
      advice: 'Take over the newer value.',
    },
    old: {
      message: 'The value was retrieved {days} days ago.',
      advice: 'Refresh all values under “Reference”.',
    },
  },
};
