import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    absent: {
      message: 'Der verlangte Indikator „{name}“ steht in keiner der geprüften Tabellen.',
      advice: 'Die Zeile ergänzen. Steht sie unter anderem Namen da, den Namen aus dem Profil verwenden.',
    },
  },
};
