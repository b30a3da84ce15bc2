import type { Language } from '../model';
import type { RefusedAddress } from '../profile';

/** Everything the command line says that is not said by the checks or the pane. */
export interface CliTexts {
  readonly description: string;
  readonly checkDescription: string;
  readonly programUsage: string;
  readonly checkUsage: string;
  readonly diffUsage: string;
  readonly filesArgument: string;
  readonly options: {
    readonly profile: string;
    readonly format: string;
    readonly lang: string;
    readonly maxErrors: string;
    readonly jobs: string;
    readonly timeout: string;
    readonly online: string;
    readonly answer: string;
    readonly explainTables: string;
    readonly trustWorkbookSources: string;
    readonly explain: string;
    readonly help: string;
    readonly version: string;
    readonly helpCommand: string;
  };
  /** Commander's own titles. */
  readonly helpTitles: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly exitCodes: string;
  readonly nearMisses: string;
  readonly indicators: (count: string, one: boolean) => string;
  readonly dropped: (count: string) => string;
  readonly mappingProblem: (address: string) => string;
  readonly doubtful: (columns: string) => string;
  readonly consolidate: {
    readonly usage: string;
    readonly description: string;
    readonly out: string;
    readonly force: string;
    readonly help: string;
    readonly notXlsx: (file: string) => string;
    readonly exists: (file: string) => string;
    readonly isInput: (file: string) => string;
    readonly notWritten: (file: string) => string;
    readonly done: (file: string, indicators: string, partners: string, conflicts: string) => string;
  };
  readonly diff: {
    readonly description: string;
    readonly older: string;
    readonly newer: string;
    readonly format: string;
    readonly help: string;
  };
  readonly progress: (done: number, all: number) => string;
  readonly decided: (count: string, one: boolean) => string;
  readonly total: (files: string, unusable: string, withErrors: string) => string;
  readonly usage: {
    readonly unknownOption: (option: string, suggestion: string | undefined) => string;
    readonly unknownCommand: (command: string, suggestion: string | undefined) => string;
    readonly missingFile: string;
    readonly missingValue: (option: string) => string;
    readonly missingOption: (option: string) => string;
    readonly notAllowed: (option: string, value: string, allowed: string) => string;
    readonly notANumber: (option: string, value: string, fromOne: boolean) => string;
    readonly other: (message: string) => string;
    readonly seeHelp: string;
  };
  readonly profile: {
    readonly missing: (file: string, suggestion: string | undefined, builtIn: string) => string;
    readonly refused: Readonly<Record<RefusedAddress, (address: string) => string>>;
    readonly unreachable: (address: string) => string;
    readonly inWorkbook: string;
    /** One that is stored in a workbook. */
    readonly unusable: string;
    readonly description: string;
    readonly usage: string;
    readonly show: string;
    readonly check: string;
    readonly argument: string;
    readonly fine: (name: string, indicators: string, one: boolean) => string;
    readonly invalid: (file: string) => string;
  };
  readonly explain: {
    readonly unknownCheck: (id: string, suggestion: string | undefined, known: string) => string;
  };
  readonly unexpected: (message: string) => string;
}

const german: CliTexts = {
  description: 'Prüft Indikatorentabellen in Excel-Mappen, bevor ein Bericht abgegeben wird.',
  checkDescription:
    'Prüft jede Indikatorentabelle auf den sichtbaren Blättern. Die Mappen werden nur gelesen, nie verändert.',
  programUsage: '[Optionen] [Befehl]',
  checkUsage: '[Optionen] FILE…',
  diffUsage: '[Optionen] OLD NEW',
  filesArgument: 'Mappe (.xlsx, .xlsm), Ordner oder Muster wie "berichte/**/*.xlsx"',
  options: {
    profile:
      'Berichtsprofil: eingebaut (biwaq, frei), Datei (JSON) oder Adresse; ohne Angabe das der Mappe, sonst frei',
    format:
      'Ausgabe: text (so ohne Angabe) oder html für Menschen; json, ndjson, sarif oder junit für Programme',
    lang: 'Sprache der Ausgabe: de oder en; ohne Angabe nach der Umgebung (LANG), sonst Deutsch',
    maxErrors: 'höchstens so viele Befunde je Datei auflisten, die schwersten zuerst',
    jobs: 'so viele Mappen gleichzeitig prüfen; ohne Angabe so viele, wie sich lohnt, höchstens eine je Kern',
    timeout: 'eine Mappe nach so vielen Sekunden aufgeben; ohne Angabe 60, mit --online 600',
    online: 'Referenzwerte auch bei den Quellen im Netz erfragen; sonst nur Gemerktes und Mitgeliefertes',
    answer:
      'eine offene Frage zu einer Tabelle beantworten, zum Beispiel "Blatt1!A4:D12 direction=lower"; mehrmals möglich',
    explainTables: 'zu jeder Tabelle sagen, warum sie so verstanden wurde (text, json, ndjson)',
    trustWorkbookSources:
      'mit --online auch Quellen fragen, die nur eine Mappe nennt; nie mit Schlüssel, nie im internen Netz',
    explain: 'statt zu prüfen erklären, was eine Prüfung sucht und warum, zum Beispiel sum-mismatch',
    help: 'diese Hilfe zeigen',
    version: 'Version zeigen',
    helpCommand: 'Hilfe zu einem Befehl zeigen',
  },
  helpTitles: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Angaben:',
    'Options:': 'Optionen:',
    'Commands:': 'Befehle:',
  },
  examples: `
Beispiele:
  zielcheck check mehrlin.xlsx
  zielcheck check berichte/ --format json > befunde.json
  zielcheck check "berichte/**/*.xlsx" --profile profil.json --lang en
  zielcheck check mehrlin.xlsx --profile biwaq
  zielcheck check berichte/ --format html > berichte.html
  zielcheck check --explain sum-mismatch
  zielcheck profile show biwaq > profil.json
  zielcheck reference get --place 14713 --statistic population`,
  exitCodes: `
Ende mit 0: keine Fehler gefunden; 1: Befunde der Stufe „Fehler“; 2: eine Datei oder Angabe war nicht zu gebrauchen
(die übrigen Dateien werden trotzdem geprüft).`,
  nearMisses: 'Fast erkannt:',
  indicators: (count, one) => `${count} ${one ? 'Indikator' : 'Indikatoren'}`,
  dropped: (count) => `… und ${count} weitere (--max-errors)`,
  doubtful: (columns) =>
    `Ist das eine Indikatorentabelle? Nicht sicher erkannt: ${columns}. In Excel unter „Spalten ansehen“ bestätigen oder ausnehmen.`,
  mappingProblem: (address) =>
    `Die gespeicherte Zuordnung für ${address} passt nicht mehr; das Blatt wurde ohne sie gelesen. Bitte im Aufgabenbereich neu zuordnen.`,
  consolidate: {
    usage: '[Optionen] FILE… --out NEW.xlsx',
    description:
      'Stellt viele Berichte in einer neuen Mappe zusammen: eine Zeile je Indikator, ein Spaltenpaar je Partner, Summen als Formeln, Konflikte und die Herkunft jeder Zahl.',
    out: 'die neue Mappe',
    force: 'eine Mappe dieses Namens überschreiben',
    help: `
Beispiel:
  zielcheck consolidate berichte/ --out gesamt.xlsx

Ende mit 0: alles passt zusammen; 1: es gibt Konflikte (sie stehen in der Mappe); 2: eine Datei oder Angabe war nicht zu
gebrauchen (die Mappe wird aus den übrigen geschrieben).`,
    notXlsx: (file) => `Die neue Mappe ${file} braucht einen Namen, der auf .xlsx endet.`,
    isInput: (file) =>
      `${file} ist einer der Berichte, die zusammengestellt werden; er wird nicht überschrieben. Bitte einen anderen Namen wählen.`,
    exists: (file) => `${file} gibt es schon. Einen anderen Namen wählen oder mit --force überschreiben.`,
    notWritten: (file) =>
      `${file} lässt sich nicht schreiben. Bitte prüfen, ob es den Ordner gibt und die Datei nicht geöffnet ist.`,
    done: (file, indicators, partners, conflicts) =>
      `${file} geschrieben: Indikatoren ${indicators} · Partner ${partners} · Konflikte ${conflicts}`,
  },
  diff: {
    description: 'Vergleicht zwei Stände eines Berichts: was dazukam, wegfiel und sich änderte.',
    older: 'der ältere Stand',
    newer: 'der neuere Stand',
    format: 'Ausgabe: text (so ohne Angabe) oder json',
    help: `
Beispiel:
  zielcheck diff bericht-mai.xlsx bericht-juni.xlsx

Ende mit 0: nichts geändert; 1: etwas hat sich geändert; 2: eine Datei oder Angabe war nicht zu gebrauchen.`,
  },
  progress: (done, all) => `${done} von ${all} Dateien geprüft`,
  decided: (count, one) => `${count} ${one ? 'Befund' : 'Befunde'} begründet oder ignoriert`,
  total: (files, unusable, withErrors) =>
    `Dateien: ${files} · mit Fehlern: ${withErrors} · nicht zu gebrauchen: ${unusable}`,
  usage: {
    unknownOption: (option, suggestion) =>
      `Die Option ${option} gibt es nicht.${suggestion === undefined ? '' : ` Gemeint vielleicht: ${suggestion}`}`,
    unknownCommand: (command, suggestion) =>
      `Den Befehl „${command}“ gibt es nicht.${suggestion === undefined ? '' : ` Gemeint vielleicht: ${suggestion}`}`,
    missingFile: 'Es fehlt die Angabe, welche Datei geprüft werden soll.',
    missingValue: (option) => `Nach ${option} fehlt der Wert.`,
    missingOption: (option) => `Es fehlt die Angabe ${option}.`,
    notAllowed: (option, value, allowed) => `${option} kennt „${value}“ nicht. Möglich sind: ${allowed}`,
    notANumber: (option, value, fromOne) =>
      `${option} braucht eine ganze Zahl ab ${fromOne ? 1 : 0}, nicht „${value}“.`,
    other: (message) => `Der Aufruf ist nicht zu verstehen: ${message}`,
    seeHelp: 'Hilfe: zielcheck --help',
  },
  profile: {
    missing: (file, suggestion, builtIn) =>
      `Das Profil ${file} lässt sich nicht lesen. Bitte Namen und Ordner prüfen. ${suggestion === undefined ? `Eingebaut sind: ${builtIn}` : `Gemeint vielleicht: ${suggestion}`}`,
    refused: {
      address: (address) => `Die Adresse des Profils ist nicht zu verstehen: ${address}`,
      insecure: (address) => `Ein Profil wird nur über https geladen, nicht von ${address}`,
      credentials: (address) =>
        `In der Adresse des Profils stehen Zugangsdaten. Bitte ohne sie angeben: ${address}`,
    },
    unreachable: (address) =>
      `Das Profil lässt sich nicht laden: ${address}. Bitte Adresse und Verbindung prüfen.`,
    inWorkbook: 'in der Mappe',
    unusable:
      'Das Berichtsprofil, das in der Mappe gespeichert ist, lässt sich nicht verwenden. Im Aufgabenbereich ersetzen oder entfernen, oder mit --profile ein anderes angeben.',
    description: 'Zeigt ein Berichtsprofil oder prüft, ob es zu gebrauchen ist.',
    usage: 'show|check PROFILE',
    show: 'das ganze Profil als JSON zeigen, zum Beispiel als Vorlage für ein eigenes',
    check: 'sagen, ob das Profil zu gebrauchen ist und sonst, was woran liegt',
    argument: 'eingebautes Profil (biwaq, frei), Datei oder Adresse',
    fine: (name, count, one) =>
      `${name}: Das Profil ist zu gebrauchen (${count} ${one ? 'Indikator' : 'Indikatoren'}).`,
    invalid: (file) => `Das Profil ${file} ist nicht zu gebrauchen:`,
  },
  explain: {
    unknownCheck: (id, suggestion, known) =>
      `Die Prüfung „${id}“ gibt es nicht.${suggestion === undefined ? ` Es gibt: ${known}` : ` Gemeint vielleicht: ${suggestion}`}`,
  },
  unexpected: (message) => `Unerwarteter Fehler: ${message}`,
};

const english: CliTexts = {
  description: 'Checks indicator tables in Excel workbooks before a report is handed in.',
  checkDescription:
    'Checks every indicator table on the visible sheets. Workbooks are only read, never changed.',
  programUsage: '[options] [command]',
  checkUsage: '[options] FILE…',
  diffUsage: '[options] OLD NEW',
  filesArgument: 'workbook (.xlsx, .xlsm), folder, or pattern such as "reports/**/*.xlsx"',
  options: {
    profile:
      'report profile: built in (biwaq, frei), file (JSON) or address; by default the workbook’s own, else frei',
    format: 'output: text (the default) or html for people; json, ndjson, sarif or junit for programs',
    lang: 'language of the output: de or en; by default that of the environment (LANG), else German',
    maxErrors: 'list at most this many findings per file, the most serious first',
    jobs: 'check this many workbooks at the same time; by default as many as are worth while, at most one per core',
    timeout: 'give a workbook up after this many seconds; 60 by default, 600 with --online',
    online:
      'ask sources on the network for reference values; otherwise only what is remembered or comes along',
    answer:
      'answer an open question about a table, for example "Sheet1!A4:D12 direction=lower"; may be given several times',
    explainTables: 'say of each table why it was read as it was (text, json, ndjson)',
    trustWorkbookSources:
      'with --online also ask sources that only a workbook names; never with a key, never in a private network',
    explain: 'instead of checking, explain what a check looks for and why, for example sum-mismatch',
    help: 'show this help',
    version: 'show the version',
    helpCommand: 'show help for a command',
  },
  helpTitles: {},
  examples: `
Examples:
  zielcheck check mehrlin.xlsx
  zielcheck check reports/ --format json > findings.json
  zielcheck check "reports/**/*.xlsx" --profile profile.json --lang de
  zielcheck check mehrlin.xlsx --profile biwaq
  zielcheck check reports/ --format html > reports.html
  zielcheck check --explain sum-mismatch
  zielcheck profile show biwaq > profile.json
  zielcheck reference get --place 14713 --statistic population`,
  exitCodes: `
Exit code 0: no errors found; 1: findings of severity "error"; 2: a file or option could not be used
(the other files are still checked).`,
  nearMisses: 'Nearly recognised:',
  indicators: (count, one) => `${count} ${one ? 'indicator' : 'indicators'}`,
  dropped: (count) => `… and ${count} more (--max-errors)`,
  doubtful: (columns) =>
    `Is this an indicator table? Not recognised for certain: ${columns}. Confirm or exclude it in Excel under “Look at the columns”.`,
  mappingProblem: (address) =>
    `The saved mapping for ${address} no longer fits; the sheet was read without it. Please map it again in the task pane.`,
  consolidate: {
    usage: '[options] FILE… --out NEW.xlsx',
    description:
      'Puts many reports together in a new workbook: a row per indicator, a pair of columns per partner, totals as formulas, conflicts, and the origin of every number.',
    out: 'the new workbook',
    force: 'overwrite a workbook of that name',
    help: `
Example:
  zielcheck consolidate reports/ --out all.xlsx

Exit code 0: everything fits together; 1: there are conflicts (they stand in the workbook); 2: a file or option could not
be used (the workbook is written of the others).`,
    notXlsx: (file) => `The new workbook ${file} needs a name that ends with .xlsx.`,
    isInput: (file) =>
      `${file} is one of the reports to be put together; it is not written over. Please choose another name.`,
    exists: (file) => `${file} exists already. Choose another name, or overwrite it with --force.`,
    notWritten: (file) =>
      `${file} cannot be written. Please check that the folder exists and the file is not open.`,
    done: (file, indicators, partners, conflicts) =>
      `${file} written: indicators ${indicators} · partners ${partners} · conflicts ${conflicts}`,
  },
  diff: {
    description: 'Compares two states of a report: what was added, removed and changed.',
    older: 'the older state',
    newer: 'the newer state',
    format: 'output: text (the default) or json',
    help: `
Example:
  zielcheck diff report-may.xlsx report-june.xlsx

Exit code 0: nothing changed; 1: something changed; 2: a file or option could not be used.`,
  },
  progress: (done, all) => `${done} of ${all} files checked`,
  decided: (count, one) => `${count} ${one ? 'finding' : 'findings'} explained or ignored`,
  total: (files, unusable, withErrors) =>
    `files: ${files} · with errors: ${withErrors} · unusable: ${unusable}`,
  usage: {
    unknownOption: (option, suggestion) =>
      `There is no option ${option}.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    unknownCommand: (command, suggestion) =>
      `There is no command “${command}”.${suggestion === undefined ? '' : ` Did you mean ${suggestion}?`}`,
    missingFile: 'Please say which file is to be checked.',
    missingValue: (option) => `The value after ${option} is missing.`,
    missingOption: (option) => `The option ${option} is missing.`,
    notAllowed: (option, value, allowed) => `${option} does not know “${value}”. Possible values: ${allowed}`,
    notANumber: (option, value, fromOne) =>
      `${option} needs a whole number from ${fromOne ? 1 : 0}, not “${value}”.`,
    other: (message) => `This call cannot be understood: ${message}`,
    seeHelp: 'Help: zielcheck --help',
  },
  profile: {
    missing: (file, suggestion, builtIn) =>
      `The profile ${file} cannot be read. Please check its name and folder. ${suggestion === undefined ? `Built in are: ${builtIn}` : `Did you mean ${suggestion}?`}`,
    refused: {
      address: (address) => `The address of the profile cannot be understood: ${address}`,
      insecure: (address) => `A profile is loaded over https only, not from ${address}`,
      credentials: (address) =>
        `The address of the profile contains credentials. Please give it without: ${address}`,
    },
    unreachable: (address) =>
      `The profile cannot be loaded: ${address}. Please check the address and the connection.`,
    inWorkbook: 'in the workbook',
    unusable:
      'The report profile stored in the workbook cannot be used. Replace or remove it in the task pane, or give another one with --profile.',
    description: 'Shows a report profile, or checks that it can be used.',
    usage: 'show|check PROFILE',
    show: 'show the whole profile as JSON, for example as a pattern for one of your own',
    check: 'say whether the profile can be used and, if not, what is wrong where',
    argument: 'built-in profile (biwaq, frei), file or address',
    fine: (name, count, one) =>
      `${name}: the profile can be used (${count} ${one ? 'indicator' : 'indicators'}).`,
    invalid: (file) => `The profile ${file} cannot be used:`,
  },
  explain: {
    unknownCheck: (id, suggestion, known) =>
      `There is no check “${id}”.${suggestion === undefined ? ` There are: ${known}` : ` Did you mean ${suggestion}?`}`,
  },
  unexpected: (message) => `Unexpected error: ${message}`,
};

const texts: Readonly<Record<Language, CliTexts>> = { de: german, en: english };

export function cliTexts(language: Language): CliTexts {
  return texts[language];
}
