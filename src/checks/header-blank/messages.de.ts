import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    blank: {
      message: 'Spalte {column} hat Einträge ({filled}), aber keine Überschrift.',
      advice: 'Eine Überschrift eintragen oder die Spalte leeren.',
      many: {
        message: '{count} Spalten haben Einträge, aber keine Überschrift.',
        advice: 'Überschriften eintragen oder die Spalten leeren.',
      },
    },
    names: {
      message: 'Die Spalte {column} mit den Namen der Indikatoren hat keine Überschrift.',
      advice: 'Zum Beispiel „Indikator“ eintragen.',
    },
  },
};
