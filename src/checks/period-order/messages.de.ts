import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    reversed: {
      message: 'Der Berichtszeitraum im Profil beginnt am {germanFrom} und endet schon am {germanTo}.',
      advice: 'Anfang und Ende im Profil berichtigen.',
    },
    early: {
      message:
        'Der Stichtag im Profil ist der {germanFrom}, der Berichtszeitraum beginnt aber erst am {germanTo}.',
      advice: 'Stichtag oder Zeitraum im Profil berichtigen.',
    },
    future: {
      message: 'Es steht schon ein Ergebnis da, der Zeitraum beginnt aber erst am {germanFrom}.',
      advice: 'Den Zeitraum berichtigen oder das Ergebnis entfernen.',
    },
  },
};
