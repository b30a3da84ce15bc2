import type { CheckTexts } from '../support/check';

export type MessageId = 'missing';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ziel fehlt',
    why: 'Ein Ergebnis ohne Ziel lässt sich nicht bewerten.',
    messages: {
      missing: {
        message: 'Es gibt ein Ergebnis, aber kein Ziel.',
        advice: 'Das Ziel eintragen. Gibt es keines, „–“ oder „entfällt“ schreiben.',
      },
    },
  },
  en: {
    title: 'Target missing',
    why: 'An actual value without a target cannot be rated.',
    messages: {
      missing: {
        message: 'There is an actual value, but no target.',
        advice: 'Enter the target. If there is none, write “–” or “n/a”.',
      },
    },
  },
};
