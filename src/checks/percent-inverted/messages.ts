import type { CheckTexts } from '../support/check';

export type MessageId = 'inverted';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Prozentwert verkehrt herum',
    why: 'Ziel durch Ergebnis statt Ergebnis durch Ziel macht aus einem verfehlten Ziel ein übertroffenes.',
    messages: {
      inverted: {
        message:
          'Angegeben sind {stated%}, das ist Ziel durch Ergebnis. {actual} durch {target} sind {achievement%}.',
        advice: 'Ergebnis durch Ziel teilen; die Formel kann eingetragen werden.',
      },
    },
  },
  en: {
    title: 'Percentage upside down',
    why: 'Target divided by actual instead of actual by target turns a missed target into one exceeded.',
    messages: {
      inverted: {
        message:
          'Stated is {stated%}, which is target divided by actual. {actual} by {target} is {achievement%}.',
        advice: 'Divide actual by target; the formula can be filled in.',
      },
    },
  },
};
