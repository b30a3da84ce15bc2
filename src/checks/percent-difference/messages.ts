import type { CheckTexts } from '../support/check';

export type MessageId = 'change' | 'shortfall';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Abweichung statt Zielerreichung',
    why: 'Die Abweichung vom Ziel und die Zielerreichung sind verschiedene Zahlen; in einer Spalte gemischt führen sie in die Irre.',
    messages: {
      change: {
        message:
          'Angegeben sind {stated%}: die Abweichung vom Ziel. Die Zielerreichung beträgt {achievement%}.',
        advice: 'Die Zielerreichung eintragen lassen oder der Abweichung eine eigene Spalte geben.',
      },
      shortfall: {
        message:
          'Angegeben sind {stated%}: was bis zum Ziel fehlt. Die Zielerreichung beträgt {achievement%}.',
        advice: 'Die Zielerreichung eintragen lassen oder dem Fehlbetrag eine eigene Spalte geben.',
      },
    },
  },
  en: {
    title: 'Difference instead of achievement',
    why: 'The difference from the target and the achievement are different figures; mixed in one column they mislead.',
    messages: {
      change: {
        message: 'Stated is {stated%}: the difference from the target. The achievement is {achievement%}.',
        advice: 'Have the achievement filled in, or give the difference a column of its own.',
      },
      shortfall: {
        message: 'Stated is {stated%}: what is missing to the target. The achievement is {achievement%}.',
        advice: 'Have the achievement filled in, or give the shortfall a column of its own.',
      },
    },
  },
};
