import type { CheckTexts } from '../support/check';

export type MessageId = 'drift';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Quelle hat die Reihe umbenannt',
    why: 'Unter neuem Namen zählt eine Reihe oft etwas anderes; Zahlen vor und nach der Umbenennung passen dann nicht zusammen.',
    messages: {
      drift: {
        message: 'Die Quelle nennt die Reihe jetzt „{found}“, eingerichtet war „{recorded}“.',
        advice:
          'Nachsehen, ob noch dasselbe gezählt wird, und dann die Quelle neu einrichten oder den Wert neu einfügen.',
      },
    },
  },
  en: {
    title: 'Source renamed the series',
    why: 'Under a new name a series often counts something else; numbers from before and after then do not fit together.',
    messages: {
      drift: {
        message: 'The source now calls the series “{found}”; “{recorded}” was set up.',
        advice:
          'Find out whether the same is still counted, then set up the source again or insert the value anew.',
      },
    },
  },
};
