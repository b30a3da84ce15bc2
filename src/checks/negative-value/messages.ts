import type { CheckTexts } from '../support/check';

export type MessageId = 'negative';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Negativer Wert',
    why: 'Weniger als null Personen, Plätze oder Prozent gibt es nicht; meist ist es ein Tippfehler oder die Differenz in der falschen Spalte.',
    messages: {
      negative: {
        message: 'Hier steht {value#}, Anzahlen und Anteile können nicht negativ sein.',
        advice: 'Das Vorzeichen prüfen, und ob die Differenz statt des Wertes eingetragen wurde.',
      },
    },
  },
  en: {
    title: 'Negative value',
    why: 'There are no fewer than zero people, places or percent; mostly it is a typing mistake or the difference in the wrong column.',
    messages: {
      negative: {
        message: 'This is {value#}, but counts and shares cannot be negative.',
        advice: 'Check the sign, and whether the difference was entered instead of the value.',
      },
    },
  },
};
