import type { Language } from '../model';

export interface ProfileTexts {
  unknownKey(key: string, suggestion: string | undefined): string;
  wrongType(expected: string): string;
  wrongValue(allowed: readonly string[], suggestion: string | undefined): string;
  tooSmall(minimum: string): string;
  tooLarge(maximum: string): string;
  tooShort: string;
  tooLong(maximum: string): string;
  date: string;
  id: string;
  bandOrder: string;
  rangeOrder: string;
  choices: string;
  repeated(value: string, first: string): string;
  ofItself: string;
  unknownIndicator(id: string, suggestion: string | undefined): string;
  circle(way: string): string;
  answer(given: string, allowed: readonly string[]): string;
  fileTooLong: string;
  notJson(line: number | undefined, column: number | undefined): string;
  other: string;
  readonly types: Readonly<Record<string, string>>;
}

/** What is wrong with a profile, in words. */
export const profileTexts: Readonly<Record<Language, ProfileTexts>> = {
  de: {
    unknownKey: (key, suggestion) =>
      `Unbekannter Eintrag „${key}“.${suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`}`,
    wrongType: (expected) => `Erwartet wird ${expected}.`,
    wrongValue: (allowed, suggestion) =>
      `Möglich sind: ${allowed.join(', ')}.${suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`}`,
    tooSmall: (minimum) => `Die Zahl muss mindestens ${minimum} sein.`,
    tooLarge: (maximum) => `Die Zahl darf höchstens ${maximum} sein.`,
    tooShort: 'Der Text darf nicht leer sein.',
    tooLong: (maximum) => `Das ist zu lang, höchstens ${maximum} Zeichen oder Einträge sind möglich.`,
    date: 'Erwartet wird ein Tag in der Form 2026-06-30.',
    id: 'Erwartet wird eine Kennung aus Buchstaben, Ziffern und . _ / - ohne Leerzeichen, höchstens 64 Zeichen.',
    bandOrder: 'Die Stufen müssen absteigen: met über near, near über under.',
    rangeOrder: 'Im Zielkorridor darf min nicht über max liegen.',
    choices: 'Ein Feld der Art „list“ braucht „choices“, jedes andere hat keine.',
    repeated: (value, first) => `„${value}“ kommt doppelt vor, zuerst bei ${first}.`,
    ofItself: 'Ein Indikator kann sich nicht auf sich selbst beziehen.',
    unknownIndicator: (id, suggestion) =>
      `Einen Indikator mit der Kennung „${id}“ gibt es nicht.${suggestion === undefined ? '' : ` Ist „${suggestion}“ gemeint?`}`,
    answer: (given, allowed) =>
      allowed.length === 0
        ? `„${given}“ ist keine Antwort. Erwartet wird zum Beispiel: Blatt1!A4:D12 direction=lower`
        : `„${given}“ ist nicht zu verstehen. Möglich sind: ${allowed.join(', ')}.`,
    fileTooLong: 'Das ist zu groß für ein Profil (mehr als eine Million Zeichen).',
    notJson: (line, column) =>
      line === undefined || column === undefined
        ? 'Das ist kein gültiges JSON.'
        : `Das ist kein gültiges JSON (Zeile ${line}, Spalte ${column}).`,
    circle: (way) => `Teil und Ganzes laufen im Kreis: ${way}.`,
    other: 'Der Eintrag lässt sich nicht verwenden.',
    types: {
      number: 'eine Zahl',
      string: 'ein Text',
      object: 'ein Objekt',
      record: 'ein Objekt',
      array: 'eine Liste',
      boolean: 'true oder false',
    },
  },
  en: {
    unknownKey: (key, suggestion) =>
      `Unknown entry “${key}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    wrongType: (expected) => `Expected ${expected}.`,
    wrongValue: (allowed, suggestion) =>
      `Possible are: ${allowed.join(', ')}.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    tooSmall: (minimum) => `The number must be at least ${minimum}.`,
    tooLarge: (maximum) => `The number must be at most ${maximum}.`,
    tooShort: 'The text must not be empty.',
    tooLong: (maximum) => `This is too long: at most ${maximum} characters or entries are possible.`,
    date: 'Expected a day such as 2026-06-30.',
    id: 'Expected an id of letters, digits and . _ / - without blanks, at most 64 characters.',
    bandOrder: 'The bands must descend: met above near, near above under.',
    rangeOrder: 'In a target range min must not be above max.',
    choices: 'A field of the kind “list” needs “choices”; no other has any.',
    repeated: (value, first) => `“${value}” occurs twice, first at ${first}.`,
    ofItself: 'An indicator cannot refer to itself.',
    unknownIndicator: (id, suggestion) =>
      `There is no indicator with the id “${id}”.${suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`}`,
    answer: (given, allowed) =>
      allowed.length === 0
        ? `“${given}” is no answer. Expected is, for example: Sheet1!A4:D12 direction=lower`
        : `“${given}” cannot be understood. Possible are: ${allowed.join(', ')}.`,
    fileTooLong: 'This is too large for a profile (more than a million characters).',
    notJson: (line, column) =>
      line === undefined || column === undefined
        ? 'This is not valid JSON.'
        : `This is not valid JSON (line ${line}, column ${column}).`,
    circle: (way) => `Part and whole run in a circle: ${way}.`,
    other: 'The entry cannot be used.',
    types: {
      number: 'a number',
      string: 'a text',
      object: 'an object',
      record: 'an object',
      array: 'a list',
      boolean: 'true or false',
    },
  },
};
