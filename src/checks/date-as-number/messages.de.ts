import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    format: {
      message: 'Hier steht ein Datum ({german}), keine Zahl.',
      advice: 'Die Zelle als Zahl formatieren und den Wert neu eintippen, mit Komma statt Punkt.',
      many: {
        message: 'In {count} Zellen steht ein Datum statt einer Zahl, zum Beispiel {german}.',
        advice: 'Die Zellen als Zahl formatieren und die Werte neu eintippen, mit Komma statt Punkt.',
      },
    },
    serial: {
      message:
        'Der Wert {value} sieht aus wie ein Datum ({german}), das Excel als Tageszahl gespeichert hat.',
      advice: 'Prüfen, welcher Wert gemeint war, und ihn neu eintippen.',
      many: {
        message:
          '{count} Werte sehen aus wie ein Datum, das Excel als Tageszahl gespeichert hat, zum Beispiel {value} ({german}).',
        advice: 'Prüfen, welche Werte gemeint waren, und sie neu eintippen.',
      },
    },
  },
};
