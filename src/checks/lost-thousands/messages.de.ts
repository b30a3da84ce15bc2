import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    thousands: {
      message: 'Gezählt wird in ganzen Zahlen, hier steht {value}. Gemeint ist wohl {expected}.',
      advice: 'Prüfen und, wenn es stimmt, mit 1.000 malnehmen.',
      many: {
        message:
          'Gezählt wird in ganzen Zahlen, {count} Zahlen haben aber Nachkommastellen und sind wohl tausendmal zu klein: {value} statt {expected}.',
        advice: 'Prüfen und, wenn es stimmt, alle mit 1.000 malnehmen.',
      },
    },
    percent: {
      message:
        'Angegeben sind {value%}, berechnet {expected%}: Der Wert hat wohl seinen Tausenderpunkt verloren.',
      advice: 'Prüfen und, wenn es stimmt, mit 1.000 malnehmen.',
    },
  },
};
