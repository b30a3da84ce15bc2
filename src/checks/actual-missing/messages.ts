import type { CheckTexts } from '../support/check';

export type MessageId = 'missing';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ergebnis fehlt',
    why: 'Eine leere Zelle sagt nicht, ob nichts erreicht oder nur nichts eingetragen wurde. Die Zeile gilt als offen, nicht als verfehlt.',
    messages: {
      missing: {
        message: 'Es gibt ein Ziel, aber noch kein Ergebnis: Die Zeile ist offen.',
        advice: 'Das Ergebnis eintragen. Wurde nichts erreicht, 0 schreiben; gibt es keine Angabe, „k. A.“.',
      },
    },
  },
  en: {
    title: 'Actual value missing',
    why: 'An empty cell does not say whether nothing was achieved or nothing was entered. The row counts as open, not as missed.',
    messages: {
      missing: {
        message: 'There is a target, but no actual value yet: the row is open.',
        advice: 'Enter the actual value. If nothing was achieved, write 0; if nothing is known, “n/a”.',
      },
    },
  },
};
