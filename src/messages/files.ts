import type { FileErrorCode, FileVerdict, FingerprintState, Language } from '../model';
import { formatNumber } from './numbers';

/** What is said about workbook files that were checked together: on the command line, in the pane, on the page of all files. */
export interface FilesText {
  readonly errors: Readonly<Record<FileErrorCode, string>>;
  readonly verdicts: Readonly<Record<FileVerdict, string>>;
  readonly page: {
    readonly title: string;
    readonly made: (day: string, version: string) => string;
    readonly columns: readonly string[];
    readonly protocol: Readonly<Record<FingerprintState, (day: string) => string>>;
    readonly findingColumns: readonly string[];
    readonly missed: string;
    readonly missedColumns: readonly string[];
    readonly more: (count: string) => string;
  };
}

const german: FilesText = {
  errors: {
    'not-found': 'Die Datei gibt es nicht. Bitte Namen und Ordner prüfen.',
    'no-files': 'Hier liegt keine Excel-Mappe (.xlsx oder .xlsm).',
    unreadable:
      'Die Datei lässt sich nicht öffnen. Bitte prüfen, ob sie gelesen werden darf und nicht gesperrt ist.',
    'not-a-workbook': 'Das ist keine Excel-Mappe. In Excel öffnen und als .xlsx speichern.',
    encrypted: 'Die Mappe ist mit einem Kennwort geschützt. Bitte eine Fassung ohne Kennwort speichern.',
    damaged:
      'Die Mappe ist beschädigt oder unvollständig. Bitte neu herunterladen oder in Excel reparieren und speichern.',
    empty: 'Die Datei ist leer (0 Byte). Bitte noch einmal speichern oder herunterladen.',
    'profile-unusable':
      'Das Berichtsprofil, das in der Mappe gespeichert ist, lässt sich nicht verwenden. Im Aufgabenbereich ersetzen oder entfernen.',
    'too-large':
      'Die Mappe ist zu groß, um gelesen zu werden. Bitte leere, aber formatierte Zeilen und Spalten löschen.',
    'timed-out':
      'Die Mappe wurde aufgegeben, weil ihre Prüfung zu lange dauert. Bitte Blätter ohne Indikatoren löschen oder auf der Kommandozeile mehr Zeit geben (--timeout).',
    unexpected:
      'Beim Prüfen dieser Datei ist etwas schiefgegangen, das nicht an ihr liegen muss. Bitte melden.',
    'no-table':
      'Keine Indikatorentabelle gefunden. Gebraucht wird eine Kopfzeile mit Indikator, Zielwert und Ergebnis, zum Beispiel „Indikator | Zielwert | Ergebnis | %“.',
  },
  verdicts: {
    ready: 'abgabebereit',
    warnings: 'mit Warnungen',
    undecided: 'noch nicht zu beurteilen',
    'not-ready': 'nicht abgabebereit',
    unusable: 'nicht prüfbar',
  },
  page: {
    title: 'Zielcheck: geprüfte Mappen',
    made: (day, version) => `Geprüft am ${day.split('-').reverse().join('.')} mit Zielcheck ${version}.`,
    columns: [
      'Datei',
      'Stand',
      'Indikatoren',
      'Ziele verfehlt',
      'Fehler',
      'Warnungen',
      'Hinweise',
      'Protokoll',
    ],
    protocol: {
      none: () => 'keins',
      unchanged: (day) => `unverändert seit ${day}`,
      changed: (day) => `geändert seit ${day}`,
    },
    findingColumns: ['Zelle', 'Indikator', 'Befund', 'Was tun'],
    missed: 'Verfehlte Ziele',
    missedColumns: ['Zeile', 'Indikator', 'Zielwert', 'Ergebnis', 'Zielerreichung', 'Stand'],
    more: (count) => `… und ${count} weitere`,
  },
};

const english: FilesText = {
  errors: {
    'not-found': 'There is no such file. Please check its name and folder.',
    'no-files': 'There is no Excel workbook (.xlsx or .xlsm) here.',
    unreadable: 'The file cannot be opened. Please check that it may be read and is not locked.',
    'not-a-workbook': 'This is not an Excel workbook. Open it in Excel and save it as .xlsx.',
    encrypted: 'The workbook is protected by a password. Please save a copy without one.',
    damaged:
      'The workbook is damaged or incomplete. Please download it again, or repair it in Excel and save it.',
    empty: 'The file is empty (0 bytes). Please save or download it again.',
    'profile-unusable':
      'The report profile stored in the workbook cannot be used. Replace or remove it in the task pane.',
    'too-large':
      'The workbook is too large to be read. Please delete rows and columns that are empty but formatted.',
    'timed-out':
      'The workbook was given up because checking it takes too long. Please delete sheets without indicators, or give it more time on the command line (--timeout).',
    unexpected:
      'Something went wrong while checking this file, and the file may not be to blame. Please report it.',
    'no-table':
      'No indicator table found. It needs a header row with indicator, target and actual, for example “Indicator | Target | Actual | %”.',
  },
  verdicts: {
    ready: 'ready',
    warnings: 'ready with warnings',
    undecided: 'cannot be judged yet',
    'not-ready': 'not ready',
    unusable: 'cannot be checked',
  },
  page: {
    title: 'Zielcheck: workbooks checked',
    made: (day, version) => `Checked on ${day} with Zielcheck ${version}.`,
    columns: ['File', 'State', 'Indicators', 'Targets missed', 'Errors', 'Warnings', 'Notes', 'Protocol'],
    protocol: {
      none: () => 'none',
      unchanged: (day) => `unchanged since ${day}`,
      changed: (day) => `changed since ${day}`,
    },
    findingColumns: ['Cell', 'Indicator', 'Finding', 'What to do'],
    missed: 'Missed targets',
    missedColumns: ['Row', 'Indicator', 'Target', 'Actual', 'Achievement', 'State'],
    more: (count) => `… and ${count} more`,
  },
};

const texts: Readonly<Record<Language, FilesText>> = { de: german, en: english };

export function filesText(language: Language): FilesText {
  return texts[language];
}

/** Names listed: whoever has hundreds of them knows what is meant. */
const NAMES_SHOWN = 8;

/** The files of a folder that were not read because they are no workbooks, in one line. */
export function othersNote(names: readonly string[], language: Language): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const rest = names.length - NAMES_SHOWN;
  const more = rest > 0 ? ` ${texts[language].page.more(formatNumber(rest, language))}` : '';
  return language === 'de'
    ? `Nicht gelesen, weil nicht im Format .xlsx oder .xlsm: ${shown}${more}`
    : `Not read because not in the format .xlsx or .xlsm: ${shown}${more}`;
}
