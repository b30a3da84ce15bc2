import type { CheckTexts } from '../support/check';

export type MessageId = 'missing';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Prozentwert fehlt',
    why: 'Die Zielerreichung lässt sich aus Ziel und Ergebnis berechnen; ohne sie muss jeder selbst rechnen.',
    messages: {
      missing: {
        message: 'Die Zielerreichung ist leer, berechnet sind es {achievement%}.',
        advice: 'Den Prozentwert als Formel eintragen lassen.',
      },
    },
  },
  en: {
    title: 'Percentage missing',
    why: 'The achievement can be calculated from target and actual; without it every reader has to work it out.',
    messages: {
      missing: {
        message: 'The achievement is empty; calculated it is {achievement%}.',
        advice: 'Have the percentage filled in as a formula.',
      },
    },
  },
};
