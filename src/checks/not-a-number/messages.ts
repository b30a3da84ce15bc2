import type { CheckTexts } from '../support/check';

export type MessageId = 'unreadable';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Keine Zahl',
    why: 'Steht statt einer Zahl ein Satz in der Zelle, kann niemand damit rechnen: weder diese Prüfung noch die Stelle, die alle Berichte zusammenführt.',
    messages: {
      unreadable: {
        message: '„{text}“ lässt sich nicht als eine Zahl lesen.',
        advice:
          'Nur die Zahl eintragen und den Rest in eine Bemerkung schreiben. Gibt es keine Zahl: „k. A.“ oder „–“.',
      },
    },
  },
  en: {
    title: 'Not a number',
    why: 'If a cell holds a sentence instead of a number, nobody can calculate with it: neither this check nor the office that merges all reports.',
    messages: {
      unreadable: {
        message: '“{text}” cannot be read as one number.',
        advice: 'Enter the number only and put the rest into a remark. If there is no number: “n/a” or “–”.',
      },
    },
  },
};
