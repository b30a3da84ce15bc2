import type { CheckTexts } from '../support/check';

export type MessageId = 'one';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Nur eines von beiden',
    why: 'Manche Zahlen sagen nur zusammen etwas aus: Fehlt die eine, lässt sich die andere nicht lesen.',
    messages: {
      one: {
        message:
          '„{other}“ hat ein Ergebnis ({value}), „{name}“ aber nicht. Laut Profil gehören sie zusammen.',
        advice: 'Auch dieses Ergebnis eintragen; 0, wenn es keines gibt.',
      },
    },
  },
  en: {
    title: 'Only one of both',
    why: 'Some numbers say something only together: without the one, the other cannot be read.',
    messages: {
      one: {
        message:
          '“{other}” has an actual value ({value}), but “{name}” has none. The profile says that they belong together.',
        advice: 'Enter this value as well; 0 if there is none.',
      },
    },
  },
};
