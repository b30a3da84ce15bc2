import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    sum: {
      message:
        'Angegeben sind {total}, die Summe der Zeilen {first} bis {last} ist {sum}: Unterschied {gap}.',
      advice: 'Die Summenformel eintragen lassen oder die Zeile suchen, die fehlt oder doppelt zählt.',
    },
    configured: {
      message:
        'Angegeben sind {total}, die Summe der Teile ({parts}) ist laut Profil {sum}: Unterschied {gap}.',
      advice: 'Die Summe eintragen lassen oder den Teil suchen, der falsch ist.',
    },
    'percent-sum': {
      message:
        'Angegeben sind {stated%}, die Summe der Prozentwerte darüber. Aus den Summen berechnet sind es {achievement%}.',
      advice: 'Die Zielerreichung aus den beiden Summen berechnen.',
    },
    'percent-mean': {
      message:
        'Angegeben sind {stated%}, der Mittelwert der Prozentwerte darüber. Aus den Summen berechnet sind es {achievement%}.',
      advice: 'Die Zielerreichung aus den beiden Summen berechnen.',
    },
    percent: {
      message: 'Angegeben sind {stated%}, aus den Summen berechnet {achievement%}.',
      advice: 'Prüfen, welche der drei Zahlen falsch ist.',
    },
  },
};
