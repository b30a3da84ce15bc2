import type { CheckTexts } from '../support/check';

export type MessageId = 'target' | 'actual' | 'both';

const germanRead =
  'Gelesen wurde: Indikator {indicator}, Zielwert {target}, Ergebnis {actual}, Prozent {percent}.';
const englishRead =
  'Read were: indicator {indicator}, target {target}, actual {actual}, percentage {percent}.';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Spalte fehlt',
    why: 'Ohne Ziel und Ergebnis nebeneinander lässt sich nichts vergleichen; die Zeilen dieser Tabelle werden nicht geprüft.',
    messages: {
      target: {
        message: `Die Tabelle hat keine Spalte für den Zielwert. ${germanRead}`,
        advice: 'Eine Spalte „Zielwert“ ergänzen oder die Überschrift der richtigen Spalte so benennen.',
      },
      actual: {
        message: `Die Tabelle hat keine Spalte für das Ergebnis. ${germanRead}`,
        advice: 'Eine Spalte „Ergebnis“ ergänzen oder die Überschrift der richtigen Spalte so benennen.',
      },
      both: {
        message: `Die Tabelle hat weder eine Spalte für den Zielwert noch eine für das Ergebnis. ${germanRead}`,
        advice: 'Spalten „Zielwert“ und „Ergebnis“ ergänzen oder die Überschriften so benennen.',
      },
    },
  },
  en: {
    title: 'Column missing',
    why: 'Without target and actual side by side nothing can be compared; the rows of this table are not checked.',
    messages: {
      target: {
        message: `The table has no column for the target. ${englishRead}`,
        advice: 'Add a column “Target” or name the header of the right column so.',
      },
      actual: {
        message: `The table has no column for the actual value. ${englishRead}`,
        advice: 'Add a column “Actual” or name the header of the right column so.',
      },
      both: {
        message: `The table has neither a column for the target nor one for the actual value. ${englishRead}`,
        advice: 'Add columns “Target” and “Actual” or name the headers so.',
      },
    },
  },
};
