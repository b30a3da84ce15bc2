import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    differs: {
      message: 'Die Formel {formula} rechnet anders als die in den Zeilen darüber und darunter.',
      advice: 'Die Formel mit der in der Nachbarzeile vergleichen.',
      many: {
        message:
          '{count} Formeln rechnen anders als die in den Zeilen darüber und darunter, zum Beispiel {formula}.',
        advice: 'Die Formeln mit denen in den Nachbarzeilen vergleichen.',
      },
    },
    'other-row': {
      message: 'Die Formel {formula} in {cell} rechnet mit Zahlen einer anderen Zeile.',
      advice: 'Die Bezüge auf die eigene Zeile richten.',
      many: {
        message: '{count} Formeln rechnen mit Zahlen einer anderen Zeile, zum Beispiel {formula} in {cell}.',
      },
    },
  },
};
