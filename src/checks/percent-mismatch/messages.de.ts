import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    mismatch: {
      message: 'Angegeben sind {stated%}, aus Ziel und Ergebnis berechnet {achievement%}.',
      advice:
        'Prüfen, welche der drei Zahlen falsch ist. Stimmen Ziel und Ergebnis, die Formel eintragen lassen.',
    },
    truncated: {
      message: 'Angegeben sind {stated%}, berechnet {achievement%}: abgeschnitten statt gerundet.',
      advice: 'Kaufmännisch gerundet sind es {rounded%}.',
      many: {
        message: '{count} Prozentwerte sind abgeschnitten statt gerundet.',
      },
    },
    ceiled: {
      message: 'Angegeben sind {stated%}, berechnet {achievement%}: aufgerundet, obwohl abzurunden war.',
      advice: 'Kaufmännisch gerundet sind es {rounded%}.',
      many: {
        message: '{count} Prozentwerte sind aufgerundet, obwohl abzurunden war.',
      },
    },
  },
};
