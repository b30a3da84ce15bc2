import type { CheckTexts } from '../support/check';

export type MessageId = 'format' | 'serial';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Datum statt Zahl',
    why: 'Excel macht aus „10.3“ oder „5.12“ beim Tippen ein Datum und rechnet dann mit einer Tageszahl in den Zehntausenden.',
    messages: {
      format: {
        message: 'Hier steht ein Datum ({german}), keine Zahl.',
        advice: 'Die Zelle als Zahl formatieren und den Wert neu eintippen, mit Komma statt Punkt.',
      },
      serial: {
        message:
          'Der Wert {value} sieht aus wie ein Datum ({german}), das Excel als Tageszahl gespeichert hat.',
        advice: 'Prüfen, welcher Wert gemeint war, und ihn neu eintippen.',
      },
    },
  },
  en: {
    title: 'Date instead of a number',
    why: 'Excel turns “10-3” or “5/12” into a date while typing, and then counts with a day number in the ten thousands.',
    messages: {
      format: {
        message: 'This is a date ({iso}), not a number.',
        advice: 'Format the cell as a number and type the value again.',
      },
      serial: {
        message: 'This value ({value}) looks like a date, {iso}, that Excel stored as a day number.',
        advice: 'Check which value was meant, and type it again.',
      },
    },
  },
};
