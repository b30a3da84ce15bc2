import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    constant: {
      message: 'In dieser Spalte wird sonst gerechnet, hier sind {stated%} fest eingetippt.',
      advice: 'Die Formel eintragen lassen.',
      many: {
        message: 'In dieser Spalte wird sonst gerechnet, {count} Prozentwerte sind fest eingetippt.',
      },
    },
  },
};
