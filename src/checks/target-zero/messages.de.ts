import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    zero: {
      message: 'Das Ziel ist 0, eine Zielerreichung lässt sich nicht berechnen.',
      advice: 'Das Ziel eintragen. Gibt es keines, die Zelle leer lassen oder „–“ schreiben.',
      many: {
        message: 'In {count} Zeilen ist das Ziel 0, eine Zielerreichung lässt sich dort nicht berechnen.',
      },
    },
  },
};
