import type { CheckTexts } from '../support/check';

export type MessageId = 'blank' | 'names';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Überschrift fehlt',
    why: 'Eine Spalte ohne Überschrift lässt offen, was darin steht, und geht beim Filtern und Zusammenführen verloren.',
    messages: {
      blank: {
        message: 'Spalte {column} hat Einträge ({filled}), aber keine Überschrift.',
        advice: 'Eine Überschrift eintragen oder die Spalte leeren.',
      },
      names: {
        message: 'Die Spalte {column} mit den Namen der Indikatoren hat keine Überschrift.',
        advice: 'Zum Beispiel „Indikator“ eintragen.',
      },
    },
  },
  en: {
    title: 'Header missing',
    why: 'A column without a header leaves open what it holds, and gets lost when tables are filtered or merged.',
    messages: {
      blank: {
        message: 'Column {column} has entries ({filled}), but no header.',
        advice: 'Write a header or clear the column.',
      },
      names: {
        message: 'Column {column} with the names of the indicators has no header.',
        advice: 'Write “Indicator”, for example.',
      },
    },
  },
};
