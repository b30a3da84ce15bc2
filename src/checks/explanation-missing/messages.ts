import type { CheckTexts } from '../support/check';

export type MessageId = 'empty' | 'column';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Begründung fehlt',
    why: 'Ein Ziel, das deutlich verfehlt oder weit übertroffen wurde, zieht eine Rückfrage nach sich. Eine Begründung erspart sie.',
    messages: {
      empty: {
        message: 'Für „{name}“ fehlt die Begründung der Abweichung vom Ziel.',
        advice: 'In einem Satz begründen, warum das Ziel verfehlt oder so weit übertroffen wurde.',
      },
      column: {
        message: 'Für „{name}“ ist eine Begründung verlangt, die Tabelle hat aber keine Spalte dafür.',
        advice: 'Eine Spalte „Begründung“ anlegen und die Abweichung in einem Satz begründen.',
      },
    },
  },
  en: {
    title: 'Explanation missing',
    why: 'A target that was clearly missed or far exceeded leads to a query. An explanation saves it.',
    messages: {
      empty: {
        message: 'The explanation of “{name}” is missing, though it is far from its target.',
        advice: 'Explain in one sentence why the target was missed or exceeded by so much.',
      },
      column: {
        message: 'An explanation of “{name}” is asked for, but the table has no column for it.',
        advice: 'Add a column “Explanation” and explain the deviation in one sentence.',
      },
    },
  },
};
