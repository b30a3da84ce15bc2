import type { CheckTexts } from '../support/check';

export type MessageId = 'sum' | 'configured' | 'percent-sum' | 'percent-mean' | 'percent';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Summe stimmt nicht',
    why: 'Eine Summe, die nicht aufgeht, hat meist eine Zeile vergessen oder doppelt gezählt. Prozentwerte lassen sich nicht addieren oder mitteln.',
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
  },
  en: {
    title: 'Sum does not match',
    why: 'A total that does not add up has mostly lost a row or counted one twice. Percentages cannot be added or averaged.',
    messages: {
      sum: {
        message: 'Stated is {total}, but the sum from {first} to {last} is {sum}: a difference of {gap}.',
        advice: 'Have the sum filled in as a formula, or look for the row that is missing or counted twice.',
      },
      configured: {
        message:
          'Stated is {total}, but by the profile the sum of its parts ({parts}) is {sum}: a difference of {gap}.',
        advice: 'Have the sum filled in, or look for the part that is wrong.',
      },
      'percent-sum': {
        message:
          'Stated is {stated%}, the sum of the percentages above. Calculated from the totals it is {achievement%}.',
        advice: 'Calculate the achievement from the two totals.',
      },
      'percent-mean': {
        message:
          'Stated is {stated%}, the mean of the percentages above. Calculated from the totals it is {achievement%}.',
        advice: 'Calculate the achievement from the two totals.',
      },
      percent: {
        message: 'Stated is {stated%}, calculated from the totals {achievement%}.',
        advice: 'Find out which of the three numbers is wrong.',
      },
    },
  },
};
