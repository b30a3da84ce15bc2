import type { CheckTexts } from '../support/check';

export type MessageId = 'unit' | 'thousands' | 'percent';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Andere Einheit als die Quelle',
    why: 'Steht die Zahl in einer anderen Einheit als in der Quelle, wird sie falsch gelesen, auch wenn sie stimmt.',
    messages: {
      unit: {
        message: 'Die Zelle nennt „{unit}“, {source} zählt in „{sourceUnit}“.',
        advice: 'Einheit berichtigen oder den Wert umrechnen.',
      },
      thousands: {
        message: 'Die Zelle nennt {found}, {source} nennt {expected}: um den Faktor 1000 verschieden.',
        advice: 'Den ganzen Wert eintragen oder „in Tausend“ dazuschreiben.',
      },
      percent: {
        message: 'Die Zelle nennt {found}, gemeint sind {expected} %.',
        advice: 'Der Zelle ein Prozentformat geben oder den Wert mit 100 malnehmen.',
      },
    },
  },
  en: {
    title: 'Unit differs from the source',
    why: 'If the number stands in another unit than in the source, it is misread even where it is right.',
    messages: {
      unit: {
        message: 'The cell says “{unit}”, the source counts in “{sourceUnit}”.',
        advice: 'Correct the unit, or convert the value.',
      },
      thousands: {
        message: 'The cell says {found}, the source says {expected}: a factor of 1000 apart.',
        advice: 'Write the whole value, or add “in thousands”.',
      },
      percent: {
        message: 'The cell says {found}, meant is {expected}%.',
        advice: 'Give the cell a percent format, or multiply the value by 100.',
      },
    },
  },
};
