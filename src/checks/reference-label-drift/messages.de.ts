import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Quelle hat die Reihe umbenannt',
  why: 'Unter neuem Namen zählt eine Reihe oft etwas anderes; Zahlen vor und nach der Umbenennung passen dann nicht zusammen.',
  messages: {
    drift: {
      message: 'Die Quelle nennt die Reihe jetzt „{found}“, eingerichtet war „{recorded}“.',
      advice:
        'Nachsehen, ob noch dasselbe gezählt wird, und dann die Quelle neu einrichten oder den Wert neu einfügen.',
    },
  },
};
