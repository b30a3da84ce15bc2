import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    reached: {
      message: 'Hier steht „{text}“, Ziel und Ergebnis ergeben aber nur {achievement%}.',
      advice: 'Prüfen, ob der Status oder eine der Zahlen falsch ist.',
      many: {
        message: 'In {count} Zeilen nennt der Status das Ziel erreicht, die Zahlen sagen etwas anderes.',
      },
    },
    unproven: {
      message: 'Hier steht „{text}“, aber weder Ziel noch Ergebnis.',
      advice: 'Ziel und Ergebnis eintragen, damit zu sehen ist, wie viel fehlt.',
      many: {
        message: 'In {count} Zeilen steht ein Status wie „{text}“, aber weder Ziel noch Ergebnis.',
      },
    },
    missed: {
      message: 'Hier steht „{text}“, Ziel und Ergebnis ergeben aber {achievement%}: Das Ziel ist erreicht.',
      advice: 'Prüfen, ob der Status oder eine der Zahlen falsch ist.',
      many: {
        message: 'In {count} Zeilen nennt der Status das Ziel verfehlt, nach den Zahlen ist es erreicht.',
      },
    },
  },
};
