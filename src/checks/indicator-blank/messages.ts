import type { CheckTexts } from '../support/check';

export type MessageId = 'blank';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Indikator ohne Namen',
    why: 'Zahlen ohne Namen lassen sich keinem Indikator zuordnen und gehen beim Zusammenführen verloren.',
    messages: {
      blank: {
        message: 'In dieser Zeile stehen Zahlen, aber kein Name.',
        advice: 'Den Namen des Indikators eintragen oder die Zahlen entfernen.',
      },
    },
  },
  en: {
    title: 'Indicator without a name',
    why: 'Numbers without a name belong to no indicator and get lost when reports are merged.',
    messages: {
      blank: {
        message: 'There are numbers in this row, but no name.',
        advice: 'Write the name of the indicator or remove the numbers.',
      },
    },
  },
};
