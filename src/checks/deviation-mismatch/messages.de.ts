import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    absolute: {
      message: 'Als Abweichung steht hier {stated}, aus Ziel und Ergebnis sind es {right}.',
      advice: 'Die Formel mit denen der anderen Zeilen vergleichen oder die Zahl berichtigen.',
    },
    relative: {
      message: 'Als Abweichung stehen hier {stated%}, aus Ziel und Ergebnis sind es {right%}.',
      advice: 'Die Formel mit denen der anderen Zeilen vergleichen, oft fehlen Klammern.',
    },
    sign: {
      message:
        'Die Abweichung {value} hat ein anderes Vorzeichen als in allen anderen Zeilen, es wäre {right}.',
      advice: 'Die Formel mit denen der anderen Zeilen vergleichen: Oft sind Ziel und Ergebnis vertauscht.',
    },
  },
};
