import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    differs: {
      message: 'For {period} the source says {expected#}, the cell says {found#}.',
      advice: 'Take over the source’s value, or say where the other one comes from.',
    },
    unreadable: {
      message: 'For {period} the source says {expected#}, the cell holds no number.',
      advice: 'Take over the source’s value.',
    },
  },
};
