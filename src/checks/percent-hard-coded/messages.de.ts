import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Prozentwert fest eingetippt',
  why: 'Wo die anderen Zeilen rechnen, bleibt eine eingetippte Zahl stehen, wenn sich Ziel oder Ergebnis ändern.',
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
