import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    nothing: {
      message: '{source} hat für {place} keinen Wert.',
      advice: 'Eine andere Quelle wählen oder die Herkunft des Werts von Hand nennen.',
    },
    sign: {
      message: '{source} nennt für {place} statt einer Zahl das Zeichen „{sign}“.',
      advice: 'Nachsehen, was das Zeichen bei dieser Quelle heißt: oft ist der Wert geheim oder unbekannt.',
    },
    period: {
      message: '{source} hat für {place} keinen Wert für {period}, nur bis {newest}.',
      advice: 'Den Zeitraum prüfen.',
    },
  },
};
