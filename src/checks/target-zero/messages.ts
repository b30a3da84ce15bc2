import type { CheckTexts } from '../support/check';

export type MessageId = 'zero';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ziel ist null',
    why: 'Durch null lässt sich nicht teilen: Für dieses Ziel gibt es keine Zielerreichung und keine Bewertung.',
    messages: {
      zero: {
        message: 'Das Ziel ist 0, eine Zielerreichung lässt sich nicht berechnen.',
        advice: 'Das Ziel eintragen. Gibt es keines, die Zelle leer lassen oder „–“ schreiben.',
      },
    },
  },
  en: {
    title: 'Target is zero',
    why: 'Nothing can be divided by zero: this target has no achievement and no rating.',
    messages: {
      zero: {
        message: 'The target is 0, so no achievement can be calculated.',
        advice: 'Enter the target. If there is none, leave the cell empty or write “–”.',
      },
    },
  },
};
