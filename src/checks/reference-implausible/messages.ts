import type { CheckTexts } from '../support/check';

export type MessageId = 'whole' | 'share';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Wert kann nicht sein',
    why: 'Ein Gebiet kann nicht mehr Menschen haben als seine Stadt, und kein Anteil liegt über 100 %.',
    messages: {
      whole: {
        message: 'Das Gebiet hat {found}, die ganze Stadt nur {whole}.',
        advice: 'Prüfen, ob die Spalten vertauscht sind oder eine Ziffer zu viel dasteht.',
      },
      share: {
        message: '{statistic}: {found} % kann kein Anteil sein.',
        advice: 'Prüfen, ob das Komma fehlt oder der Wert in eine andere Zeile gehört.',
      },
    },
  },
  en: {
    title: 'Value cannot be',
    why: 'An area cannot have more people than its city, and no share exceeds 100%.',
    messages: {
      whole: {
        message: 'The area has {found}, the whole city only {whole}.',
        advice: 'Check whether the columns are swapped or a digit is too many.',
      },
      share: {
        message: '{statistic}: {found}% cannot be a share.',
        advice: 'Check whether the decimal separator is missing, or the value belongs in another row.',
      },
    },
  },
};
