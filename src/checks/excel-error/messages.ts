import type { CheckTexts } from '../support/check';

export type MessageId = 'division' | 'not-available' | 'name' | 'reference' | 'value' | 'other';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Excel-Fehler',
    why: 'Ein Fehlerwert steckt jede Formel an, die ihn benutzt, und fällt beim Zusammenführen der Berichte allen auf.',
    messages: {
      division: {
        message: 'In der Zelle steht {code}: Eine Formel teilt durch null oder durch eine leere Zelle.',
        advice: 'Die Zelle ausfüllen, durch die geteilt wird, oder die Formel mit WENNFEHLER umschließen.',
      },
      'not-available': {
        message: 'In der Zelle steht {code}: Eine Formel findet den gesuchten Wert nicht.',
        advice: 'Den Suchwert und den durchsuchten Bereich der Formel prüfen.',
      },
      name: {
        message: 'In der Zelle steht {code}: Excel kennt einen Namen in der Formel nicht.',
        advice: 'Die Schreibweise der Funktion oder des Namens in der Formel prüfen.',
      },
      reference: {
        message: 'In der Zelle steht {code}: Die Formel verweist auf eine Zelle, die es nicht mehr gibt.',
        advice: 'Die Formel neu auf die richtige Zelle richten.',
      },
      value: {
        message: 'In der Zelle steht {code}: Eine Formel rechnet mit einem Text.',
        advice: 'Die Zellen prüfen, mit denen die Formel rechnet; oft ist eine Zahl als Text gespeichert.',
      },
      other: {
        message: 'In der Zelle steht der Fehlerwert {code}.',
        advice: 'Die Formel der Zelle prüfen.',
      },
    },
  },
  en: {
    title: 'Excel error',
    why: 'An error value spreads to every formula that uses it, and everyone notices when reports are merged.',
    messages: {
      division: {
        message: 'The cell holds {code}: a formula divides by zero or by an empty cell.',
        advice: 'Fill the cell that is divided by, or wrap the formula in IFERROR.',
      },
      'not-available': {
        message: 'The cell holds {code}: a formula does not find the value it looks for.',
        advice: 'Check the value looked for and the range searched by the formula.',
      },
      name: {
        message: 'The cell holds {code}: Excel does not know a name in the formula.',
        advice: 'Check the spelling of the function or the name in the formula.',
      },
      reference: {
        message: 'The cell holds {code}: the formula refers to a cell that no longer exists.',
        advice: 'Point the formula to the right cell again.',
      },
      value: {
        message: 'The cell holds {code}: a formula calculates with a text.',
        advice: 'Check the cells that the formula uses; often a number is stored as text.',
      },
      other: {
        message: 'The cell holds the error value {code}.',
        advice: "Check the cell's formula.",
      },
    },
  },
};
