import type { CheckTexts } from '../support/check';

export type MessageId = 'mismatch' | 'truncated' | 'ceiled';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Prozentwert stimmt nicht',
    why: 'Passt der Prozentwert nicht zu Ziel und Ergebnis, ist eine der drei Zahlen falsch, meist eine später geänderte.',
    messages: {
      mismatch: {
        message: 'Angegeben sind {stated%}, aus Ziel und Ergebnis berechnet {achievement%}.',
        advice:
          'Prüfen, welche der drei Zahlen falsch ist. Stimmen Ziel und Ergebnis, die Formel eintragen lassen.',
      },
      truncated: {
        message: 'Angegeben sind {stated%}, berechnet {achievement%}: abgeschnitten statt gerundet.',
        advice: 'Kaufmännisch gerundet sind es {rounded%}.',
      },
      ceiled: {
        message: 'Angegeben sind {stated%}, berechnet {achievement%}: aufgerundet, obwohl abzurunden war.',
        advice: 'Kaufmännisch gerundet sind es {rounded%}.',
      },
    },
  },
  en: {
    title: 'Percentage does not match',
    why: 'If the percentage does not fit target and actual, one of the three numbers is wrong, mostly one that was changed later.',
    messages: {
      mismatch: {
        message: 'Stated is {stated%}, calculated from target and actual {achievement%}.',
        advice:
          'Find out which of the three numbers is wrong. If target and actual are right, have the formula filled in.',
      },
      truncated: {
        message: 'Stated is {stated%}, calculated {achievement%}: cut off instead of rounded.',
        advice: 'Rounded half up it is {rounded%}.',
      },
      ceiled: {
        message: 'Stated is {stated%}, calculated {achievement%}: rounded up where it should go down.',
        advice: 'Rounded half up it is {rounded%}.',
      },
    },
  },
};
