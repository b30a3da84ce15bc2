import type { CheckTexts } from '../support/check';

export type MessageId = 'differs' | 'other-row';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Formel weicht ab',
    why: 'Eine Formel, die anders rechnet als ihre Nachbarn, ist meist beim Kopieren oder Einfügen von Zeilen verrutscht.',
    messages: {
      differs: {
        message: 'Die Formel {formula} rechnet anders als die in den Zeilen darüber und darunter.',
        advice: 'Die Formel mit der in der Nachbarzeile vergleichen.',
      },
      'other-row': {
        message: 'Die Formel {formula} in {cell} rechnet mit Zahlen einer anderen Zeile.',
        advice: 'Die Bezüge auf die eigene Zeile richten.',
      },
    },
  },
  en: {
    title: 'Inconsistent formula',
    why: 'A formula that calculates differently from its neighbours has mostly slipped while rows were copied or inserted.',
    messages: {
      differs: {
        message: 'The formula {formula} calculates differently from those in the rows above and below.',
        advice: 'Compare the formula with the one in the next row.',
      },
      'other-row': {
        message: 'The formula {formula} in {cell} uses numbers of another row.',
        advice: 'Point the references at the formula’s own row.',
      },
    },
  },
};
