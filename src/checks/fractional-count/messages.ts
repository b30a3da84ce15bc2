import type { CheckTexts } from '../support/check';

export type MessageId = 'fraction';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Anzahl nicht ganz',
    why: 'Personen, Plätze und Betriebe gibt es nur ganz; eine Nachkommastelle zeigt, dass umgerechnet oder sich vertippt wurde.',
    messages: {
      fraction: {
        message: 'Gezählt wird in ganzen Zahlen, hier steht {value#}.',
        advice: 'Prüfen, ob der Wert stimmt oder eine andere Einheit gemeint ist.',
      },
    },
  },
  en: {
    title: 'Count is not whole',
    why: 'People, places and businesses come whole; decimals show that something was converted or mistyped.',
    messages: {
      fraction: {
        message: 'Counts are whole numbers, but this is {value#}.',
        advice: 'Check whether the value is right or another unit is meant.',
      },
    },
  },
};
