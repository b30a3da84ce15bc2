import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message:
        'Auch Spalte {column} („{header}“) ist eine Spalte für den Zielwert; gerechnet wurde mit Spalte {taken} („{takenHeader}“).',
      advice: 'Die Spalten unterscheidbar benennen oder eine entfernen.',
    },
    actual: {
      message:
        'Auch Spalte {column} („{header}“) ist eine Spalte für das Ergebnis; gerechnet wurde mit Spalte {taken} („{takenHeader}“).',
      advice: 'Die Spalten unterscheidbar benennen oder eine entfernen.',
    },
  },
};
