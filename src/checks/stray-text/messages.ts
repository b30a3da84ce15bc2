import type { CheckTexts } from '../support/check';

export type MessageId = 'footnote' | 'unit' | 'blanks';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Zusatz in der Zahl',
    why: 'Steht neben der Zahl noch etwas in der Zelle, ist sie für Excel ein Text: Summen übergehen sie, Formeln scheitern.',
    messages: {
      footnote: {
        message: '„{text}“ enthält ein Fußnotenzeichen; gelesen wird {value#}.',
        advice: 'Die Fußnote in die Bemerkung schreiben und die Zahl allein stehen lassen.',
      },
      unit: {
        message: 'In „{text}“ steht die Einheit mit in der Zelle; gelesen wird {value#}.',
        advice: 'In eine Zahl umwandeln; die Einheit bleibt als Zahlenformat sichtbar.',
      },
      blanks: {
        message: 'Um „{text}“ stehen Leerzeichen, deshalb ist es ein Text; gelesen wird {value#}.',
        advice: 'In eine Zahl umwandeln.',
      },
    },
  },
  en: {
    title: 'Stray text in a number',
    why: 'If anything else stands in the cell, the number is a text to Excel: sums skip it and formulas fail on it.',
    messages: {
      footnote: {
        message: '“{text}” has a footnote mark; it is read as {value#}.',
        advice: 'Move the footnote to the remarks and leave the number alone in its cell.',
      },
      unit: {
        message: '“{text}” has its unit in the cell; it is read as {value#}.',
        advice: 'Convert it to a number; the unit stays visible as number format.',
      },
      blanks: {
        message: 'There are blanks around “{text}”, which make it a text; it is read as {value#}.',
        advice: 'Convert it to a number.',
      },
    },
  },
};
