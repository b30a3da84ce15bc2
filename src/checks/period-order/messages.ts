import type { CheckTexts } from '../support/check';

export type MessageId = 'reversed' | 'early' | 'future';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Zeitraum verdreht',
    why: 'Ein Zeitraum, der vor seinem Anfang endet, oder ein Ergebnis aus der Zukunft weist auf ein falsches Datum hin.',
    messages: {
      reversed: {
        message: 'Der Berichtszeitraum im Profil beginnt am {germanFrom} und endet schon am {germanTo}.',
        advice: 'Anfang und Ende im Profil berichtigen.',
      },
      early: {
        message:
          'Der Stichtag im Profil ist der {germanFrom}, der Berichtszeitraum beginnt aber erst am {germanTo}.',
        advice: 'Stichtag oder Zeitraum im Profil berichtigen.',
      },
      future: {
        message: 'Es steht schon ein Ergebnis da, der Zeitraum beginnt aber erst am {germanFrom}.',
        advice: 'Den Zeitraum berichtigen oder das Ergebnis entfernen.',
      },
    },
  },
  en: {
    title: 'Period out of order',
    why: 'A period that ends before it starts, or an actual value from the future, points to a wrong date.',
    messages: {
      reversed: {
        message: 'The reporting period of the profile starts on {from} and ends on {to}, before that.',
        advice: 'Correct start and end in the profile.',
      },
      early: {
        message: 'The reporting date of the profile is {from}, but the period starts only on {to}.',
        advice: 'Correct the date or the period in the profile.',
      },
      future: {
        message: 'There is an actual value already, but the period starts only on {from}.',
        advice: 'Correct the period or remove the actual value.',
      },
    },
  },
};
