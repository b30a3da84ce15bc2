import type { CheckTexts } from '../support/check';

export type MessageId = 'unlisted' | 'similar' | 'none';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Indikator nicht im Profil',
    why: 'Was nicht auf der Liste steht, wird beim Zusammenführen der Berichte nicht gefunden.',
    messages: {
      unlisted: {
        message: '„{name}“ steht nicht in der Liste der Indikatoren des Profils.',
        advice: 'Den Namen so schreiben wie im Profil oder die Zeile herausnehmen.',
      },
      similar: {
        message: '„{name}“ steht nicht in der Liste der Indikatoren des Profils. Gemeint ist wohl „{meant}“.',
        advice: 'Den Namen so schreiben wie im Profil.',
      },
      none: {
        message: 'Kein einziger Indikator dieser Tabelle steht in der Liste des Profils.',
        advice:
          'Prüfen, ob das richtige Profil gewählt ist. Gehört die Tabelle nicht zum Bericht, kann sie im Aufgabenbereich ausgenommen werden.',
      },
    },
  },
  en: {
    title: 'Indicator not in the profile',
    why: 'What is not on the list will not be found when reports are put together.',
    messages: {
      unlisted: {
        message: '“{name}” is not in the profile’s list of indicators.',
        advice: 'Write the name as in the profile, or take the row out.',
      },
      similar: {
        message: '“{name}” is not in the profile’s list of indicators. Perhaps “{meant}” is meant.',
        advice: 'Write the name as in the profile.',
      },
      none: {
        message: 'Not a single indicator of this table is in the profile’s list.',
        advice:
          'Check that the right profile is chosen. A table that is no part of the report can be left out in the pane.',
      },
    },
  },
};
