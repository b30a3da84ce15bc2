import type { Language } from '../../model';
import type { HostProfileId } from '../host/contract';
import type { ThemeId } from './previewApi';

/** Every text of the preview page, complete in both languages by type. */
export interface PageText {
  readonly preview: string;
  readonly previewLong: string;
  readonly about: string;
  readonly aboutText: readonly string[];
  readonly close: string;
  readonly workbook: string;
  readonly samples: string;
  readonly openOwn: string;
  readonly staysHere: string;
  readonly dropHere: string;
  readonly onlyOneFile: string;
  readonly view: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<ThemeId, string>>;
  readonly paneWidth: string;
  readonly states: string;
  readonly version: string;
  readonly profiles: Readonly<Record<HostProfileId, string>>;
  readonly protectSheet: string;
  readonly cellEditing: string;
  readonly reopens: string;
  readonly ribbon: string;
  readonly check: string;
  readonly mark: string;
  readonly openPane: string;
  readonly undo: string;
  readonly nothingToUndo: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly cellEditor: string;
  readonly sheets: string;
  readonly protected: string;
  readonly grid: string;
  readonly pane: string;
  readonly hidePane: string;
  readonly ready: string;
  readonly editing: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly loading: string;
  readonly badAddress: (address: string) => string;
  readonly noAction: string;
  readonly refused: string;
  readonly protectedRefusal: string;
  readonly missingSample: (name: string) => string;
  readonly fileErrors: Readonly<Record<FileProblem, (name: string) => string>>;
}

/** Why a file could not be opened. */
export type FileProblem = 'not-a-workbook' | 'encrypted' | 'damaged' | 'empty' | 'too-large' | 'unreadable';

const profiles: Readonly<Record<HostProfileId, string>> = {
  ltsc2021: 'Office LTSC 2021',
  ltsc2024: 'Office LTSC 2024',
  m365: 'Microsoft 365',
  web: 'Excel im Web',
};

const german: PageText = {
  preview: 'Vorschau, nicht Excel',
  previewLong: 'Vorschau von Zielcheck. Das hier ist nicht Excel, und keine Datei verlässt diesen Rechner.',
  about: 'Über die Vorschau',
  aboutText: [
    'Diese Seite zeigt, wie Zielcheck neben einer Arbeitsmappe arbeitet. Sie ist nicht Excel: Sie rechnet, formatiert und schützt nur so weit, wie Zielcheck es braucht.',
    'Eine geöffnete Mappe bleibt in diesem Browserfenster. Nichts wird hochgeladen, nichts gespeichert.',
    'Tabellengitter: RevoGrid (MIT). Zahlenformate: numfmt (MIT). Dateien: SheetJS Community Edition (Apache 2.0). Excel-Schnittstelle: Microsofts Office.js, nur zur Entwicklung und Vorführung.',
  ],
  close: 'Schließen',
  workbook: 'Mappe',
  samples: 'Beispielmappen',
  openOwn: 'Eigene .xlsx öffnen …',
  staysHere: 'Die Datei bleibt auf diesem Rechner.',
  dropHere: 'Mappe hier ablegen. Sie bleibt auf diesem Rechner.',
  onlyOneFile: 'Hier lässt sich nur eine Mappe auf einmal öffnen. Bitte eine einzelne Datei ablegen.',
  view: 'Ansicht',
  language: 'Sprache',
  theme: 'Design',
  themes: { light: 'Hell', dark: 'Dunkel', contrast: 'Hoher Kontrast' },
  paneWidth: 'Breite des Aufgabenbereichs',
  states: 'Zustände testen',
  version: 'Excel-Version',
  profiles,
  protectSheet: 'Blatt schützen',
  cellEditing: 'Zelle wird gerade bearbeitet',
  reopens: 'Öffnet die Mappe neu.',
  ribbon: 'Menüband',
  check: 'Prüfen',
  mark: 'Markieren / Markierung entfernen',
  openPane: 'Bereich öffnen',
  undo: 'Rückgängig',
  nothingToUndo: 'Es gibt nichts rückgängig zu machen.',
  nameBox: 'Namenfeld',
  formulaBar: 'Bearbeitungsleiste',
  cellEditor: 'Zelle bearbeiten',
  sheets: 'Tabellenblätter',
  protected: 'geschützt',
  grid: 'Tabelle',
  pane: 'Aufgabenbereich Zielcheck',
  hidePane: 'Aufgabenbereich schließen',
  ready: 'Bereit',
  editing: 'Bearbeiten',
  average: 'Mittelwert',
  count: 'Anzahl',
  sum: 'Summe',
  loading: 'Mappe wird geöffnet …',
  badAddress: (address) => `„${address}“ ist keine Adresse. Gemeint ist etwas wie B7 oder Indikatoren!B7:D9.`,
  noAction: 'Zielcheck ist noch nicht geladen. Bitte gleich noch einmal versuchen.',
  refused: 'Diese Eingabe wurde nicht übernommen.',
  protectedRefusal: 'Das Blatt ist geschützt. Unter „Zustände testen“ lässt sich der Schutz aufheben.',
  missingSample: (name) => `Die Beispielmappe „${name}“ fehlt. Unter „Mappe“ lässt sich eine eigene öffnen.`,
  fileErrors: {
    'not-a-workbook': (name) =>
      `„${name}“ ist keine Excel-Arbeitsmappe. Bitte eine Datei mit der Endung .xlsx wählen.`,
    encrypted: (name) =>
      `„${name}“ ist mit einem Kennwort verschlüsselt. Bitte in Excel ohne Kennwort speichern und dann öffnen.`,
    damaged: (name) =>
      `„${name}“ ist beschädigt und lässt sich nicht lesen. Bitte in Excel öffnen, reparieren lassen und neu speichern.`,
    empty: (name) => `„${name}“ ist leer. Bitte eine Mappe mit Inhalt wählen.`,
    'too-large': (name) => `„${name}“ ist zu groß für die Vorschau (mehr als 50 MB).`,
    unreadable: (name) =>
      `„${name}“ lässt sich nicht lesen. Bitte prüfen, ob die Datei noch da ist, und erneut öffnen.`,
  },
};

const english: PageText = {
  preview: 'Preview, not Excel',
  previewLong: 'Preview of Zielcheck. This is not Excel, and no file leaves this computer.',
  about: 'About the preview',
  aboutText: [
    'This page shows how Zielcheck works beside a workbook. It is not Excel: it calculates, formats and protects only as far as Zielcheck needs it.',
    'A workbook you open stays in this browser window. Nothing is uploaded, nothing is stored.',
    'Grid: RevoGrid (MIT). Number formats: numfmt (MIT). Files: SheetJS Community Edition (Apache 2.0). Excel interface: Microsoft’s Office.js, for development and demonstration only.',
  ],
  close: 'Close',
  workbook: 'Workbook',
  samples: 'Sample workbooks',
  openOwn: 'Open your own .xlsx …',
  staysHere: 'The file stays on this computer.',
  dropHere: 'Drop the workbook here. It stays on this computer.',
  onlyOneFile: 'Only one workbook can be opened here at a time. Please drop a single file.',
  view: 'View',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  paneWidth: 'Width of the task pane',
  states: 'Test states',
  version: 'Excel version',
  profiles: { ...profiles, web: 'Excel on the web' },
  protectSheet: 'Protect sheet',
  cellEditing: 'A cell is being edited',
  reopens: 'Opens the workbook anew.',
  ribbon: 'Ribbon',
  check: 'Check',
  mark: 'Mark / remove marking',
  openPane: 'Open pane',
  undo: 'Undo',
  nothingToUndo: 'There is nothing to undo.',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  cellEditor: 'Edit cell',
  sheets: 'Worksheets',
  protected: 'protected',
  grid: 'Sheet',
  pane: 'Task pane Zielcheck',
  hidePane: 'Close task pane',
  ready: 'Ready',
  editing: 'Edit',
  average: 'Average',
  count: 'Count',
  sum: 'Sum',
  loading: 'Opening the workbook …',
  badAddress: (address) => `“${address}” is not an address. Try something like B7 or Indicators!B7:D9.`,
  noAction: 'Zielcheck is still loading. Please try again in a moment.',
  refused: 'This input was not accepted.',
  protectedRefusal: 'The sheet is protected. Protection can be lifted under “Test states”.',
  missingSample: (name) =>
    `The sample workbook “${name}” is missing. You can open your own under “Workbook”.`,
  fileErrors: {
    'not-a-workbook': (name) =>
      `“${name}” is not an Excel workbook. Please choose a file that ends in .xlsx.`,
    encrypted: (name) =>
      `“${name}” is protected by a password. Please save it without one in Excel and open it again.`,
    damaged: (name) =>
      `“${name}” is damaged and cannot be read. Please open it in Excel, let it be repaired and save it again.`,
    empty: (name) => `“${name}” is empty. Please choose a workbook with content.`,
    'too-large': (name) => `“${name}” is too large for the preview (more than 50 MB).`,
    unreadable: (name) =>
      `“${name}” cannot be read. Please check that the file is still there and open it again.`,
  },
};

/** The page's texts in one language. */
export function pageText(language: Language): PageText {
  return language === 'de' ? german : english;
}
