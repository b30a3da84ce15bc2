import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Spalte doppelt',
  why: 'Gibt es zwei Spalten für dasselbe und unterscheidet sie kein Jahr, Zeitraum oder Partner, weiß niemand, welche gilt.',
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
