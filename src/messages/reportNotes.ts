import {
  formatAddress,
  type AskedHosts,
  type DroppedPart,
  type IndicatorTable,
  type JudgedBy,
  type Language,
  type PassedOver,
  type Question,
} from '../model';
import { droppedLines } from './droppedParts';
import { askedLines, judgedLines } from './judgedText';

/** What should be known of a checked workbook beside its findings. */
export interface NotedReport {
  readonly dropped?: readonly DroppedPart[];
  readonly passedOver?: readonly PassedOver[];
  readonly questions?: readonly Question[];
  readonly judgedBy?: JudgedBy;
  readonly askedHosts?: AskedHosts;
}

const asked: Readonly<Record<Language, Readonly<Record<Question['about'], string>>>> = {
  de: {
    direction: 'Ist mehr besser oder weniger?',
    roles: 'Welche Spalte ist das Ziel, welche das Ergebnis?',
    unit: 'In welcher Einheit sind die Zahlen?',
    period: 'Für welchen Zeitraum gelten die Zahlen?',
  },
  en: {
    direction: 'Is more better, or less?',
    roles: 'Which column is the target, which the actual?',
    unit: 'What are the numbers measured in?',
    period: 'Which period are the numbers for?',
  },
};

/** Names a list of the notes. */
export const notesLabel: Readonly<Record<Language, string>> = {
  de: 'Was nicht geprüft oder noch offen ist',
  en: 'What was not checked or is still open',
};

/** What a person is asked about a table. */
export function questionText({ about }: Pick<Question, 'about'>, language: Language): string {
  return asked[language][about];
}

/** An open question with the table that it is about. */
export function questionNote(question: Question, language: Language): string {
  const place = formatAddress(question.sheet, question.range);
  const text = questionText(question, language);
  return language === 'de' ? `Offene Frage zu ${place}: ${text}` : `Open question about ${place}: ${text}`;
}

/** The hidden sheets in one line; `undefined` where none was passed over. */
export function hiddenNote(passedOver: readonly PassedOver[], language: Language): string | undefined {
  const german = language === 'de';
  const hidden = passedOver.flatMap(({ sheet, reason }) =>
    reason === 'hidden' ? [german ? `„${sheet}“` : `“${sheet}”`] : [],
  );
  if (hidden.length === 0) return undefined;
  const names = hidden.join(', ');
  return german ? `Nicht geprüft, weil ausgeblendet: ${names}.` : `Not checked because hidden: ${names}.`;
}

/** The sheets of numbers in which no table was found, in one line; `undefined` where there are none. */
export function unreadNote(passedOver: readonly PassedOver[], language: Language): string | undefined {
  const german = language === 'de';
  const sheets = passedOver.flatMap(({ sheet, reason }) =>
    reason === 'no-table' ? [german ? `„${sheet}“` : `“${sheet}”`] : [],
  );
  if (sheets.length === 0) return undefined;
  const names = sheets.join(', ');
  return german
    ? `Ohne Indikatorentabelle und deshalb nicht beurteilt: ${names}.`
    : `Without an indicator table and therefore not judged: ${names}.`;
}

/** Tables that a person has excluded, a line each. */
export function excludedNotes(passedOver: readonly PassedOver[], language: Language): string[] {
  return passedOver.flatMap(({ sheet, reason, range }) => {
    if (reason !== 'excluded' || range === undefined) return [];
    const place = formatAddress(sheet, range);
    return language === 'de'
      ? [`Nicht geprüft, weil in der Mappe ausgenommen: ${place}.`]
      : [`Not checked because excluded in the workbook: ${place}.`];
  });
}

/** Rows with numbers near or in a table that nobody has judged. `rows` count from 0. */
export function unjudgedNote(
  { sheet, range }: Pick<IndicatorTable, 'sheet' | 'range'>,
  rows: readonly number[],
  language: Language,
): string {
  const place = formatAddress(sheet, range);
  const numbers = rows.map((row) => row + 1).join(', ');
  const one = rows.length === 1;
  return language === 'de'
    ? `Nicht beurteilt bei ${place}: ${one ? 'Zeile' : 'Zeilen'} ${numbers}`
    : `Not judged at ${place}: ${one ? 'row' : 'rows'} ${numbers}`;
}

/** Hidden sheets, open questions and what is stored and not used, each told once, a line each. */
export function reportNotes(
  { dropped = [], passedOver = [], questions = [], judgedBy, askedHosts }: NotedReport,
  language: Language,
): string[] {
  const hidden = hiddenNote(passedOver, language);
  const unread = unreadNote(passedOver, language);
  return [
    ...(judgedBy === undefined ? [] : judgedLines(judgedBy, language)),
    ...(hidden === undefined ? [] : [hidden]),
    ...(unread === undefined ? [] : [unread]),
    ...excludedNotes(passedOver, language),
    ...questions.map((question) => questionNote(question, language)),
    ...droppedLines(dropped, language),
    ...(askedHosts === undefined ? [] : askedLines(askedHosts, language)),
  ];
}
