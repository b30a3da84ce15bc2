import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    high: {
      message:
        'Deutlich über dem Ziel: {actual#} bei einem Ziel von {target#} sind {achievement%} (mehr als {limit%}).',
      advice: 'Ein Satz dazu im Bericht beantwortet die Frage, bevor sie gestellt wird.',
    },
    'very-high': {
      message:
        'Ungewöhnlich weit über dem Ziel: {actual#} bei einem Ziel von {target#} sind {achievement%} (mehr als {limit%}).',
      advice:
        'Prüfen, ob Ziel und Ergebnis in derselben Einheit stehen und dasselbe zählen; sonst begründen.',
    },
  },
};
