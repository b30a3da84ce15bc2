import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    change: {
      message:
        'Angegeben sind {stated%}: die Abweichung vom Ziel. Die Zielerreichung beträgt {achievement%}.',
      advice: 'Die Zielerreichung eintragen lassen oder der Abweichung eine eigene Spalte geben.',
      many: {
        message:
          '{count} Prozentwerte sind die Abweichung vom Ziel und nicht die Zielerreichung: {stated%} statt {achievement%}.',
      },
    },
    shortfall: {
      message: 'Angegeben sind {stated%}: was bis zum Ziel fehlt. Die Zielerreichung beträgt {achievement%}.',
      advice: 'Die Zielerreichung eintragen lassen oder dem Fehlbetrag eine eigene Spalte geben.',
      many: {
        message:
          '{count} Prozentwerte sagen, was bis zum Ziel fehlt, und nicht die Zielerreichung: {stated%} statt {achievement%}.',
      },
    },
  },
};
