import type { CheckTexts } from '../support/check';

export type MessageId = 'constant';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Prozentwert fest eingetippt',
    why: 'Wo die anderen Zeilen rechnen, bleibt eine eingetippte Zahl stehen, wenn sich Ziel oder Ergebnis ändern.',
    messages: {
      constant: {
        message: 'In dieser Spalte wird sonst gerechnet, hier sind {stated%} fest eingetippt.',
        advice: 'Die Formel eintragen lassen.',
      },
    },
  },
  en: {
    title: 'Percentage typed in',
    why: 'Where the other rows calculate, a typed number stays as it is when target or actual change.',
    messages: {
      constant: {
        message: 'The rest of this column calculates, but {stated%} is typed in here.',
        advice: 'Have the formula filled in.',
      },
    },
  },
};
