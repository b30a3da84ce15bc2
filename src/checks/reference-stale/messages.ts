import type { CheckTexts } from '../support/check';

export type MessageId = 'revised' | 'newer' | 'old';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Quelle hat Neueres',
    why: 'Statistiken werden berichtigt und fortgeschrieben; im Bericht soll stehen, was am Tag der Abgabe gilt.',
    messages: {
      revised: {
        message:
          '{source} hat den Wert für {period} berichtigt: jetzt {expected#}, eingefügt wurde {found#}.',
        advice: 'Den berichtigten Wert übernehmen.',
      },
      newer: {
        message: '{source} hat einen neueren Wert, für {period}: {expected#}. In der Zelle steht {found#}.',
        advice: 'Den neueren Wert übernehmen.',
      },
      old: {
        message: 'Der Wert wurde vor {days} Tagen abgerufen.',
        advice: 'Unter „Referenz“ alle Werte aktualisieren.',
      },
    },
  },
  en: {
    title: 'Source has something newer',
    why: 'Statistics are revised and continued; the report should say what holds on the day of submission.',
    messages: {
      revised: {
        message: 'The source has revised the value for {period}: now {expected#}, inserted was {found#}.',
        advice: 'Take over the revised value.',
      },
      newer: {
        message: 'The source has a newer value, for {period}: {expected#}. The cell says {found#}.',
        advice: 'Take over the newer value.',
      },
      old: {
        message: 'The value was retrieved {days} days ago.',
        advice: 'Refresh all values under “Reference”.',
      },
    },
  },
};
