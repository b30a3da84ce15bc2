import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    merged: {
      message: 'Hier sind Zellen von Datenzeilen verbunden.',
      advice: 'Den Verbund aufheben und den Wert in jede Zeile schreiben, für die er gilt.',
      many: {
        message: 'In den Datenzeilen sind Zellen verbunden, an {count} Stellen.',
        advice: 'Den Verbund aufheben; zum Gliedern reichen Rahmen oder eine höhere Zeile.',
      },
    },
  },
};
