import type { CheckTexts } from '../support/check';

export type MessageId = 'target' | 'actual';

export const texts: CheckTexts<MessageId> = {
  de: {
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
  },
  en: {
    title: 'Duplicate column',
    why: 'If two columns stand for the same and no year, period or partner tells them apart, nobody knows which one counts.',
    messages: {
      target: {
        message:
          'Column {column} (“{header}”) is a target column as well; column {taken} (“{takenHeader}”) was used.',
        advice: 'Give the columns distinct headers or remove one.',
      },
      actual: {
        message:
          'Column {column} (“{header}”) is an actual column as well; column {taken} (“{takenHeader}”) was used.',
        advice: 'Give the columns distinct headers or remove one.',
      },
    },
  },
};
