import type { Language } from '../../model';

/** Everything that `zielcheck reference` says besides the failures of sources. */
export interface ReferenceTexts {
  readonly description: string;
  readonly usage: string;
  readonly commandUsage: string;
  readonly sourcesDescription: string;
  readonly getDescription: string;
  readonly options: {
    readonly profile: string;
    readonly source: string;
    readonly place: string;
    readonly statistic: string;
    readonly period: string;
    readonly offline: string;
  };
  readonly examples: string;
  readonly exitCodes: string;
  readonly offlineSource: string;
  readonly onlineSource: string;
  readonly needsKey: (variable: string) => string;
  readonly source: string;
  readonly table: (name: string) => string;
  readonly licence: string;
  readonly asOf: string;
  readonly retrieved: string;
  readonly factor: (factor: string) => string;
  readonly lastGood: (cause: string) => string;
  readonly fileMissing: (file: string) => string;
  readonly notJson: (file: string) => string;
  readonly noSources: (file: string) => string;
  readonly unknownSource: (name: string, known: string) => string;
}

const german: ReferenceTexts = {
  description: 'Nennt Referenzwerte (Einwohnerzahl, Arbeitslosenquote …) mit ihrer Herkunft.',
  usage: '[Optionen] sources|get',
  commandUsage: '[Optionen]',
  sourcesDescription: 'Zählt die Quellen auf: die mitgelieferte und die eingerichteten.',
  getDescription: 'Nennt den neuesten Wert eines Merkmals für einen Ort, mit Quelle und Lizenz.',
  options: {
    profile: 'Berichtsprofil, dessen Quellen mitbenutzt werden: eingebaut, Datei (JSON) oder Adresse',
    source: 'Kennung einer Quelle, oder Datei: Quellen (.json) oder Werte (.csv, .xlsx, .zip)',
    place: 'amtlicher Schlüssel (führende Nullen zählen) oder Name, zum Beispiel "Leipzig, Landkreis"',
    statistic: 'Merkmal, zum Beispiel population, unemployment-rate, sgb2-rate, migration-share, area',
    period: 'Zeitraum: 2024, 2024-05, 2024-Q1, 2024-12-31 oder all für alle; ohne Angabe der neueste',
    offline: 'keine Quelle im Netz fragen: nur Mitgeliefertes, Dateien und früher Abgefragtes',
  },
  examples: `
Beispiele:
  zielcheck reference sources
  zielcheck reference get --place 14713 --statistic population
  zielcheck reference get --place "Leipziger Osten und Grünau" --statistic sgb2-rate --format json
  zielcheck reference get --source quellen.json --place 14713 --statistic population --period all

Schlüssel zu Quellen stehen in der Umgebung: ZIELCHECK_KEY_ und die Kennung der Quelle in Großbuchstaben.`,
  exitCodes: `
Ende mit 0: ein Wert wurde gefunden; 2: die Quelle, der Ort oder das Merkmal war nicht zu gebrauchen.`,
  offlineSource: 'ohne Netz',
  onlineSource: 'über das Netz',
  needsKey: (variable) => `braucht einen Schlüssel: ${variable}`,
  source: 'Quelle:',
  table: (name) => `Tabelle ${name}`,
  licence: 'Lizenz:',
  asOf: 'Stand:',
  retrieved: 'abgerufen:',
  factor: (factor) => `Angabe der Quelle mal ${factor}`,
  lastGood: (cause) => `Letzter bekannter Wert, denn: ${cause}`,
  fileMissing: (file) => `Die Datei ${file} lässt sich nicht lesen. Bitte Namen und Ordner prüfen.`,
  notJson: (file) => `Die Datei ${file} ist kein gültiges JSON.`,
  noSources: (file) => `In ${file} stehen keine Quellen.`,
  unknownSource: (name, known) =>
    `Die Quelle „${name}“ gibt es nicht, und auch keine Datei dieses Namens. Es gibt: ${known}`,
};

const english: ReferenceTexts = {
  description: 'Tells reference values (population, unemployment rate …) with where they come from.',
  usage: '[options] sources|get',
  commandUsage: '[options]',
  sourcesDescription: 'Lists the sources: the one that comes with Zielcheck, and the configured ones.',
  getDescription: 'Tells the newest value of a statistic for a place, with its source and licence.',
  options: {
    profile: 'report profile whose sources are used as well: built in, file (JSON) or address',
    source: 'id of a source, or a file: sources (.json) or values (.csv, .xlsx, .zip)',
    place: 'official key (leading zeros count) or name, for example "Leipzig, Landkreis"',
    statistic: 'statistic, for example population, unemployment-rate, sgb2-rate, migration-share, area',
    period: 'period: 2024, 2024-05, 2024-Q1, 2024-12-31, or all for every one; the newest by default',
    offline: 'ask no source over the network: only what comes along, files, and what was asked before',
  },
  examples: `
Examples:
  zielcheck reference sources
  zielcheck reference get --place 14713 --statistic population
  zielcheck reference get --place "Leipziger Osten und Grünau" --statistic sgb2-rate --format json
  zielcheck reference get --source sources.json --place 14713 --statistic population --period all

Keys to sources stand in the environment: ZIELCHECK_KEY_ and the id of the source in capitals.`,
  exitCodes: `
Exit code 0: a value was found; 2: the source, the place or the statistic could not be used.`,
  offlineSource: 'without a network',
  onlineSource: 'over the network',
  needsKey: (variable) => `needs a key: ${variable}`,
  source: 'Source:',
  table: (name) => `table ${name}`,
  licence: 'Licence:',
  asOf: 'as of:',
  retrieved: 'retrieved:',
  factor: (factor) => `the source's figure times ${factor}`,
  lastGood: (cause) => `Last known value, because: ${cause}`,
  fileMissing: (file) => `The file ${file} cannot be read. Please check its name and folder.`,
  notJson: (file) => `The file ${file} is not valid JSON.`,
  noSources: (file) => `There are no sources in ${file}.`,
  unknownSource: (name, known) =>
    `There is no source “${name}”, and no file of that name either. There are: ${known}`,
};

const texts: Readonly<Record<Language, ReferenceTexts>> = { de: german, en: english };

export function referenceTexts(language: Language): ReferenceTexts {
  return texts[language];
}
