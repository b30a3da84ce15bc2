import type { CheckTexts } from '../support/check';

export type MessageId = 'absent';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Indikator fehlt',
    why: 'Fehlt ein verlangter Indikator, ist der Bericht unvollständig und kommt zurück.',
    messages: {
      absent: {
        message: 'Der verlangte Indikator „{name}“ steht in keiner der geprüften Tabellen.',
        advice: 'Die Zeile ergänzen. Steht sie unter anderem Namen da, den Namen aus dem Profil verwenden.',
      },
    },
  },
  en: {
    title: 'Indicator absent',
    why: 'Without an indicator that is asked for the report is incomplete and comes back.',
    messages: {
      absent: {
        message: 'The required indicator “{name}” stands in none of the tables checked.',
        advice: 'Add the row. If it is there under another name, use the name in the profile.',
      },
    },
  },
};
