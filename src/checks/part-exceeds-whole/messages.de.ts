import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    part: {
      message: 'Der Teil ist größer als das Ganze: {part#} von {whole#} („{name}“).',
      advice: 'Prüfen, welche der beiden Zahlen falsch ist oder ob die Zeile keine Teilmenge ist.',
    },
    together: {
      message: 'Die Teile darunter ergeben zusammen {sum#}, das Ganze ist {whole#}.',
      advice: 'Prüfen, welche der Zahlen falsch ist.',
    },
    columns: {
      message: 'Die Teile ({headers}) ergeben zusammen {sum#}, das Ganze ist {whole#}.',
      advice: 'Prüfen, welche der Zahlen falsch ist.',
    },
  },
};
