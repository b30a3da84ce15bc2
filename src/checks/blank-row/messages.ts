import type { CheckTexts } from '../support/check';

export type MessageId = 'blank';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Leere Zeile',
    why: 'Excel hält eine Tabelle an einer leeren Zeile für beendet: Sortieren, Filtern und Einfügen erfassen dann nur einen Teil.',
    messages: {
      blank: {
        message: 'Mitten in der Tabelle {rows?ist eine Zeile|sind Zeilen} leer.',
        advice: 'Leere Zeilen löschen.',
      },
    },
  },
  en: {
    title: 'Blank row',
    why: 'Excel takes a table to end at a blank row: sorting, filtering and pasting then reach only a part of it.',
    messages: {
      blank: {
        message: '{rows?A row|Rows} in the middle of the table {rows?is|are} blank.',
        advice: 'Delete blank rows.',
      },
    },
  },
};
