import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unlisted: {
      message: '„{name}“ steht nicht in der Liste der Indikatoren des Profils.',
      advice: 'Den Namen so schreiben wie im Profil oder die Zeile herausnehmen.',
      many: {
        message: '{count} Indikatoren stehen nicht in der Liste des Profils, zum Beispiel „{name}“.',
      },
    },
    similar: {
      message: '„{name}“ steht nicht in der Liste der Indikatoren des Profils. Gemeint ist wohl „{meant}“.',
      advice: 'Den Namen so schreiben wie im Profil.',
    },
    none: {
      message: 'Kein einziger Indikator dieser Tabelle steht in der Liste des Profils.',
      advice:
        'Prüfen, ob das richtige Profil gewählt ist. Gehört die Tabelle nicht zum Bericht, kann sie im Aufgabenbereich ausgenommen werden.',
    },
  },
};
