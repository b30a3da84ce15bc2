import type { Language, UserErrorCode, UserFacingError } from '../model';
import { notLoadedText } from './notLoaded';

/** What is shown of a failure: what happened (and where), what to do next, and what only an administrator reads. */
export interface ErrorText {
  readonly title: string;
  readonly next: string;
  readonly details?: string;
}

type ErrorData = UserFacingError['data'];
type Wording = (data: ErrorData) => { readonly title: string; readonly next: string };

const german: Readonly<Record<UserErrorCode, Wording>> = {
  'sheet-protected': ({ sheet }) => ({
    title: sheet === undefined ? 'Das Blatt ist geschützt.' : `Das Blatt „${sheet}“ ist geschützt.`,
    next: 'In Excel unter „Überprüfen“ den Blattschutz aufheben und es dann noch einmal versuchen. Geprüft werden kann auch ein geschütztes Blatt.',
  }),
  'cell-editing': () => ({
    title: 'In Excel wird gerade eine Zelle bearbeitet.',
    next: 'Die Eingabe mit der Eingabetaste oder Esc beenden und es dann noch einmal versuchen.',
  }),
  'filtered-range': ({ sheet }) => ({
    title:
      sheet === undefined
        ? 'Im Blatt ist ein Filter gesetzt.'
        : `Auf dem Blatt „${sheet}“ ist ein Filter gesetzt.`,
    next: 'Den Filter unter „Daten“ löschen und es dann noch einmal versuchen.',
  }),
  'merged-range': ({ address }) => ({
    title: address === undefined ? 'Hier sind Zellen verbunden.' : `In ${address} sind Zellen verbunden.`,
    next: 'Die Verbindung der Zellen aufheben und es dann noch einmal versuchen.',
  }),
  'sheet-deleted': ({ sheet }) => ({
    title: sheet === undefined ? 'Das Blatt gibt es nicht mehr.' : `Das Blatt „${sheet}“ gibt es nicht mehr.`,
    next: 'Erneut prüfen; oben lässt sich ein anderes Blatt wählen.',
  }),
  'too-large': ({ sheet }) => ({
    title:
      sheet === undefined
        ? 'Das ist auf einmal zu viel für Excel.'
        : `Das Blatt „${sheet}“ ist zu groß für Excel auf einmal.`,
    next: 'Leere, aber formatierte Zeilen und Spalten löschen oder nur das Blatt mit der Tabelle prüfen.',
  }),
  'changed-meanwhile': ({ address }) => ({
    title:
      address === undefined
        ? 'Die Zellen wurden inzwischen geändert.'
        : `${address} wurde inzwischen geändert.`,
    next: 'Es wurde nichts überschrieben. Bitte erneut prüfen und die Vorschau noch einmal ansehen.',
  }),
  'nothing-to-undo': () => ({
    title: 'Es gibt nichts zurückzunehmen.',
    next: 'Die letzte Änderung wurde schon zurückgenommen oder die Mappe neu geöffnet.',
  }),
  'nothing-selected': () => ({
    title: 'Es ist keine Zelle markiert.',
    next: 'In Excel die Zelle anklicken, in die geschrieben werden soll, und es dann noch einmal versuchen.',
  }),
  'nothing-to-insert': () => ({
    title: 'Die Quelle hat hier keinen Wert, nur ein Zeichen.',
    next: 'Einen anderen Zeitraum oder Ort wählen.',
  }),
  busy: () => ({
    title: 'Excel ist gerade beschäftigt.',
    next: 'Kurz warten, offene Dialoge in Excel schließen und es dann noch einmal versuchen.',
  }),
  'read-only': () => ({
    title: 'Die Mappe ist schreibgeschützt geöffnet.',
    next: 'Die Bearbeitung freigeben oder eine Kopie speichern. Prüfen geht auch so.',
  }),
  'excel-too-old': () => ({
    title: 'Diese Version von Excel kann das noch nicht.',
    next: 'Nötig ist Excel 2021, LTSC 2021, Microsoft 365 oder Excel im Web.',
  }),
  'sheets-not-inserted': () => ({
    title: 'Excel hat die Blätter nicht eingefügt.',
    next: 'Diese Mappe ist unverändert. Ist ihre Struktur geschützt, unter „Überprüfen“ den Schutz der Arbeitsmappe aufheben, oder stattdessen eine neue Mappe öffnen.',
  }),
  'no-table': ({ sheet }) => ({
    title:
      sheet === undefined
        ? 'Es wurde keine Indikatorentabelle gefunden.'
        : `Auf „${sheet}“ wurde keine Indikatorentabelle gefunden.`,
    next: 'Eine Tabelle braucht eine Kopfzeile mit Indikator, Zielwert und Ergebnis.',
  }),
  'profile-unusable': () => ({
    title: 'Das Berichtsprofil in dieser Mappe lässt sich nicht verwenden.',
    next: 'Unter „Weitere Befehle“, „Berichtsprofil“ steht, woran es liegt; dort lässt es sich ersetzen oder entfernen.',
  }),
  cancelled: () => ({ title: 'Abgebrochen.', next: 'Es wurde nichts geändert.' }),
  unknown: () => ({
    title: 'Das hat nicht geklappt.',
    next: 'Bitte noch einmal versuchen. Bleibt es dabei, helfen die Einzelheiten der Administration weiter.',
  }),
};

const english: Readonly<Record<UserErrorCode, Wording>> = {
  'sheet-protected': ({ sheet }) => ({
    title: sheet === undefined ? 'The sheet is protected.' : `The sheet “${sheet}” is protected.`,
    next: 'Unprotect it under “Review” in Excel, then try again. A protected sheet can still be checked.',
  }),
  'cell-editing': () => ({
    title: 'A cell is being edited in Excel.',
    next: 'Finish the entry with Enter or Esc, then try again.',
  }),
  'filtered-range': ({ sheet }) => ({
    title: sheet === undefined ? 'A filter is set in the sheet.' : `A filter is set on the sheet “${sheet}”.`,
    next: 'Clear the filter under “Data”, then try again.',
  }),
  'merged-range': ({ address }) => ({
    title: address === undefined ? 'Cells are merged here.' : `Cells are merged in ${address}.`,
    next: 'Unmerge the cells, then try again.',
  }),
  'sheet-deleted': ({ sheet }) => ({
    title: sheet === undefined ? 'The sheet no longer exists.' : `The sheet “${sheet}” no longer exists.`,
    next: 'Check again; another sheet can be chosen at the top.',
  }),
  'too-large': ({ sheet }) => ({
    title:
      sheet === undefined
        ? 'This is too much for Excel at once.'
        : `The sheet “${sheet}” is too large for Excel at once.`,
    next: 'Delete rows and columns that are empty but formatted, or check only the sheet with the table.',
  }),
  'changed-meanwhile': ({ address }) => ({
    title: address === undefined ? 'The cells have changed meanwhile.' : `${address} has changed meanwhile.`,
    next: 'Nothing was overwritten. Please check again and look at the preview once more.',
  }),
  'nothing-to-undo': () => ({
    title: 'There is nothing to undo.',
    next: 'The last change was undone already, or the workbook was opened anew.',
  }),
  'nothing-selected': () => ({
    title: 'No cell is selected.',
    next: 'Click the cell to write to in Excel, then try again.',
  }),
  'nothing-to-insert': () => ({
    title: 'The source has no value here, only a sign.',
    next: 'Choose another period or place.',
  }),
  busy: () => ({
    title: 'Excel is busy.',
    next: 'Wait a moment, close open dialogs in Excel, then try again.',
  }),
  'read-only': () => ({
    title: 'The workbook is open read-only.',
    next: 'Enable editing or save a copy. Checking works anyway.',
  }),
  'excel-too-old': () => ({
    title: 'This version of Excel cannot do that yet.',
    next: 'Excel 2021, LTSC 2021, Microsoft 365 or Excel on the web is needed.',
  }),
  'sheets-not-inserted': () => ({
    title: 'Excel has not inserted the sheets.',
    next: 'This workbook is unchanged. If its structure is protected, unprotect the workbook under “Review”, or open a new workbook instead.',
  }),
  'no-table': ({ sheet }) => ({
    title:
      sheet === undefined ? 'No indicator table was found.' : `No indicator table was found on “${sheet}”.`,
    next: 'A table needs a header row with indicator, target and actual.',
  }),
  'profile-unusable': () => ({
    title: 'The report profile in this workbook cannot be used.',
    next: 'Under “More commands”, “Report profile”, you see why, and can replace or remove it.',
  }),
  cancelled: () => ({ title: 'Cancelled.', next: 'Nothing was changed.' }),
  unknown: () => ({
    title: 'That did not work.',
    next: 'Please try again. If it stays like this, the details help the administrator.',
  }),
};

const wordings: Readonly<Record<Language, Readonly<Record<UserErrorCode, Wording>>>> = {
  de: german,
  en: english,
};

/** Text of a failure in the user's language; `details` carries what Excel itself said. */
export function errorText(error: UserFacingError, language: Language): ErrorText {
  const { title, next } = isNotLoaded(error)
    ? notLoadedText[language]
    : wordings[language][error.code](error.data);
  const text = { title, next };
  const cause = error.cause instanceof Error ? `${error.cause.name}: ${error.cause.message}` : undefined;
  const details = [`zielcheck/${error.code}`, error.data.technical, cause].filter(
    (part) => part !== undefined,
  );
  return details.length > 1 ? { ...text, details: details.join('\n') } : text;
}

/** What the build's loader throws where the script of a later part did not arrive. */
function isNotLoaded({ cause }: UserFacingError): boolean {
  return cause instanceof Error && cause.name === 'ChunkLoadError';
}
