import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Ziel fehlt',
  why: 'Ein Ergebnis ohne Ziel lässt sich nicht bewerten.',
  messages: {
    missing: {
      message: 'Es gibt ein Ergebnis, aber kein Ziel.',
      advice: 'Das Ziel eintragen. Gibt es keines, „–“ oder „entfällt“ schreiben.',
    },
  },
};
