import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    differs: {
      message: '{source} nennt für {period} {expected#}, in der Zelle steht {found#}.',
      advice: 'Den Wert der Quelle übernehmen, oder die andere Herkunft nennen.',
    },
    unreadable: {
      message: '{source} nennt für {period} {expected#}, in der Zelle steht keine Zahl.',
      advice: 'Den Wert der Quelle übernehmen.',
    },
  },
};
