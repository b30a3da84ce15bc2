import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    whole: {
      message: 'Das Gebiet hat {found}, die ganze Stadt nur {whole}.',
      advice: 'Prüfen, ob die Spalten vertauscht sind oder eine Ziffer zu viel dasteht.',
    },
    share: {
      message: '{statistic}: {found} % kann kein Anteil sein.',
      advice: 'Prüfen, ob das Komma fehlt oder der Wert in eine andere Zeile gehört.',
    },
  },
};
