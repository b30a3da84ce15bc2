import type { CheckText } from '../support/check';
import type { MessageId } from '.';

const read = 'Gelesen wurde: Indikator {indicator}, Zielwert {target}, Ergebnis {actual}, Prozent {percent}.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message: `Die Tabelle hat keine Spalte für den Zielwert. ${read}`,
      advice: 'Eine Spalte „Zielwert“ ergänzen oder die Überschrift der richtigen Spalte so benennen.',
    },
    actual: {
      message: `Die Tabelle hat keine Spalte für das Ergebnis. ${read}`,
      advice: 'Eine Spalte „Ergebnis“ ergänzen oder die Überschrift der richtigen Spalte so benennen.',
    },
    both: {
      message: `Die Tabelle hat weder eine Spalte für den Zielwert noch eine für das Ergebnis. ${read}`,
      advice: 'Spalten „Zielwert“ und „Ergebnis“ ergänzen oder die Überschriften so benennen.',
    },
  },
};
