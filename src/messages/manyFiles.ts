import type { Language } from '../model';

/** The texts of the page that checks several workbooks. They are loaded with the page, not with the pane. */
export interface ManyFilesText {
  readonly title: string;
  /** What leads to the page. */
  readonly command: string;
  readonly intro: string;
  readonly drop: string;
  readonly choose: string;
  readonly chooseMore: string;
  readonly chooseFolder: string;
  readonly searching: string;
  readonly refused: (names: string) => string;
  readonly emptyFolders: (names: string, one: boolean) => string;
  readonly unreadableFolders: (names: string, one: boolean) => string;
  /** Folders held more workbooks than are taken at once. */
  readonly tooMany: (taken: string) => string;
  /** Folders were too large or too deep to be searched to the end. */
  readonly tooLarge: (entries: string, depth: string) => string;
  readonly ownProfile: (title: string) => string;
  readonly ownProfileHint: string;
  readonly progress: (done: string, all: string) => string;
  readonly cancelled: (left: string, one: boolean) => string;
  readonly resume: string;
  /** "40 Mappen: 28 abgabebereit, 12 mit Warnungen." */
  readonly summary: (count: string, one: boolean, verdicts: string) => string;
  readonly table: string;
  readonly columns: Readonly<Record<'file' | 'verdict' | 'protocol' | 'missed' | 'errors', string>>;
  readonly noProtocol: string;
  readonly worst: string;
  readonly nothingFound: string;
  readonly more: (count: string) => string;
  readonly remove: (file: string) => string;
  readonly removeShort: string;
  readonly save: string;
  readonly clear: string;
  readonly consolidate: {
    readonly title: string;
    readonly about: string;
    readonly action: string;
    readonly busy: string;
    readonly result: (reports: string, indicators: string, partners: string) => string;
    readonly conflicts: (count: string, one: boolean) => string;
    readonly noConflicts: string;
    readonly more: (count: string) => string;
    readonly open: string;
    readonly opened: string;
    readonly insert: string;
    readonly inserted: (sheets: string) => string;
    readonly takeOut: string;
    readonly takenOut: (count: string, one: boolean) => string;
  };
}

const german: ManyFilesText = {
  title: 'Mehrere Mappen prüfen',
  command: 'Mehrere Mappen prüfen …',
  intro:
    'Jede Mappe wird gelesen und geprüft wie die geöffnete. Keine wird verändert, keine verlässt diesen Rechner.',
  drop: 'Mappen oder Ordner hier ablegen oder',
  choose: 'Mappen wählen …',
  chooseMore: 'Weitere Mappen wählen …',
  chooseFolder: 'Ordner wählen …',
  searching: 'Mappen werden gesucht …',
  refused: (names) =>
    `Nicht angenommen: ${names}. Gebraucht werden Excel-Mappen (.xlsx oder .xlsm); anderes bitte in Excel öffnen und als .xlsx speichern.`,
  emptyFolders: (names, one) =>
    `Keine Excel-Mappe (.xlsx oder .xlsm) in ${one ? 'diesem Ordner' : 'diesen Ordnern'} und darunter: ${names}.`,
  unreadableFolders: (names, one) =>
    one
      ? `Dieser Ordner lässt sich nicht öffnen: ${names}. Bitte prüfen, ob er gelesen werden darf.`
      : `Diese Ordner lassen sich nicht öffnen: ${names}. Bitte prüfen, ob sie gelesen werden dürfen.`,
  tooMany: (taken) =>
    `Nur ${taken} Mappen wurden genommen: mehr auf einmal geht nicht. Für die übrigen bitte kleinere Ordner wählen.`,
  tooLarge: (entries, depth) =>
    `Nicht alles wurde durchsucht: nach ${entries} Dateien und Ordnern oder ${depth} Ordnern ineinander ist Schluss. Bitte kleinere Ordner wählen.`,
  ownProfile: (title) => `Mit dem Profil dieser Mappe prüfen: ${title}`,
  ownProfileHint: 'Sonst gilt für jede Mappe das Profil, das in ihr steht.',
  progress: (done, all) => `${done} von ${all} Mappen geprüft`,
  cancelled: (left, one) => `Abgebrochen: ${left} ${one ? 'Mappe ist' : 'Mappen sind'} noch nicht geprüft.`,
  resume: 'Weiter prüfen',
  summary: (count, one, verdicts) => `${count} ${one ? 'Mappe' : 'Mappen'}: ${verdicts}`,
  table: 'Geprüfte Mappen',
  columns: { file: 'Datei', verdict: 'Stand', protocol: 'Protokoll', missed: 'Verfehlt', errors: 'Fehler' },
  noProtocol: 'kein Protokoll',
  worst: 'Schwerste Befunde',
  nothingFound: 'Keine Befunde.',
  more: (count) => `… und ${count} weitere; in der Mappe selbst stehen alle.`,
  remove: (file) => `${file} aus der Liste nehmen`,
  removeShort: 'Aus der Liste nehmen',
  save: 'Als Seite speichern',
  clear: 'Liste leeren',
  consolidate: {
    title: 'Zusammenführen',
    about:
      'Alle prüfbaren Mappen in einer Tabelle: eine Zeile je Indikator, ein Spaltenpaar je Partner, Summen als Formeln, jede Zahl mit ihrer Herkunft.',
    action: 'Zusammenführen',
    busy: 'Wird zusammengeführt …',
    result: (reports, indicators, partners) =>
      `Mappen: ${reports} · Indikatoren: ${indicators} · Partner: ${partners}`,
    conflicts: (count, one) => (one ? '1 Konflikt' : `${count} Konflikte`),
    noConflicts: 'Keine Konflikte: alles passt zusammen.',
    more: (count) => `… und ${count} weitere auf dem Blatt „Konflikte“.`,
    open: 'Als neue Mappe öffnen',
    opened: 'Die neue Mappe ist in einem eigenen Fenster geöffnet.',
    insert: 'In diese Mappe einfügen',
    inserted: (sheets) => `Eingefügt als eigene Blätter: ${sheets}. Was schon da war, ist unverändert.`,
    takeOut: 'Wieder entfernen',
    takenOut: (count, one) => `${count} ${one ? 'Blatt' : 'Blätter'} entfernt.`,
  },
};

const english: ManyFilesText = {
  title: 'Check several workbooks',
  command: 'Check several workbooks …',
  intro: 'Each workbook is read and checked like the open one. None is changed, none leaves this computer.',
  drop: 'Drop workbooks or folders here, or',
  choose: 'Choose workbooks …',
  chooseMore: 'Choose more workbooks …',
  chooseFolder: 'Choose a folder …',
  searching: 'Looking for workbooks …',
  refused: (names) =>
    `Not accepted: ${names}. Excel workbooks (.xlsx or .xlsm) are needed; please open anything else in Excel and save it as .xlsx.`,
  emptyFolders: (names, one) =>
    `No Excel workbook (.xlsx or .xlsm) in ${one ? 'this folder' : 'these folders'} or below: ${names}.`,
  unreadableFolders: (names, one) =>
    `${one ? 'This folder' : 'These folders'} cannot be opened: ${names}. Please check that ${one ? 'it' : 'they'} may be read.`,
  tooMany: (taken) =>
    `Only ${taken} workbooks were taken: no more fit at once. Please choose smaller folders for the others.`,
  tooLarge: (entries, depth) =>
    `Not everything was searched: it ends after ${entries} files and folders, or ${depth} folders inside each other. Please choose smaller folders.`,
  ownProfile: (title) => `Check with this workbook’s profile: ${title}`,
  ownProfileHint: 'Otherwise the profile stored in each workbook holds for it.',
  progress: (done, all) => `${done} of ${all} workbooks checked`,
  cancelled: (left, one) => `Cancelled: ${left} ${one ? 'workbook is' : 'workbooks are'} not checked yet.`,
  resume: 'Go on checking',
  summary: (count, one, verdicts) => `${count} ${one ? 'workbook' : 'workbooks'}: ${verdicts}`,
  table: 'Checked workbooks',
  columns: { file: 'File', verdict: 'State', protocol: 'Protocol', missed: 'Missed', errors: 'Errors' },
  noProtocol: 'no protocol',
  worst: 'Most serious findings',
  nothingFound: 'No findings.',
  more: (count) => `… and ${count} more; the workbook itself shows them all.`,
  remove: (file) => `Take ${file} off the list`,
  removeShort: 'Take off the list',
  save: 'Save as a page',
  clear: 'Clear the list',
  consolidate: {
    title: 'Consolidate',
    about:
      'All workbooks that can be checked in one table: a row per indicator, a pair of columns per partner, totals as formulas, every number with its origin.',
    action: 'Consolidate',
    busy: 'Consolidating …',
    result: (reports, indicators, partners) =>
      `Workbooks: ${reports} · Indicators: ${indicators} · Partners: ${partners}`,
    conflicts: (count, one) => (one ? '1 conflict' : `${count} conflicts`),
    noConflicts: 'No conflicts: everything fits together.',
    more: (count) => `… and ${count} more on the sheet “Conflicts”.`,
    open: 'Open as a new workbook',
    opened: 'The new workbook is open in a window of its own.',
    insert: 'Insert into this workbook',
    inserted: (sheets) => `Inserted as sheets of their own: ${sheets}. What was there is unchanged.`,
    takeOut: 'Take out again',
    takenOut: (count, one) => `${count} ${one ? 'sheet' : 'sheets'} removed.`,
  },
};

const texts: Readonly<Record<Language, ManyFilesText>> = { de: german, en: english };

export function manyFilesText(language: Language): ManyFilesText {
  return texts[language];
}
