import {
  columnIndex,
  columnLetters,
  formatAddress,
  formatRange,
  parseAddress,
  type CellRange,
} from './address';
import type { Direction, TableMapping } from './mapping';
import { namedSpan } from './period';
import type { Question, QuestionOption, QuestionTopic } from './question';
import { roles, type Role } from './role';

/** What a person says to the question about a table, read from words such as "Blatt 1!A4:D12 direction=lower". */
export interface Answer {
  /** As it was typed. */
  readonly text: string;
  /** The one workbook that is meant, where one is named ("[bericht.xlsx]Blatt 1!A4:D12"). */
  readonly file?: string;
  readonly sheet: string;
  /** Anything within the table: its range, or its first cell. */
  readonly range: CellRange;
  readonly says: Pick<QuestionOption, 'direction' | 'columns' | 'ignored' | 'unit' | 'period'> & {
    /** The columns are as they were taken. */
    readonly confirmed?: true;
  };
}

/** Why words are no answer. */
export interface AnswerProblem {
  readonly kind: 'place' | 'nothing' | 'key' | 'value';
  /** The offending key or value, and what would be understood. */
  readonly given: string;
  readonly allowed: readonly string[];
}

const directionWords: Readonly<Record<string, Direction>> = {
  higher: 'increase',
  lower: 'decrease',
  increase: 'increase',
  decrease: 'decrease',
};
/** `unit` and `period` are answers of their own. */
const answeredRoles: readonly Role[] = roles.filter((role) => role !== 'unit' && role !== 'period');
const keys: readonly string[] = ['direction', 'unit', 'period', 'table', ...answeredRoles];

const PLACED = /^(.*![$A-Za-z0-9:]+)\s+(.+)$/s;
/** A value goes on to the next key: "unit=1.000 € period=2024". */
const SAID = /([\p{L}-]+)=(.*?)(?=\s+[\p{L}-]+=|$)/gsu;
const LONGEST_VALUE = 60;

/** Reads an answer; what is wrong with words that are none. */
export function parseAnswer(text: string): Answer | AnswerProblem {
  const [, place = '', said = ''] = PLACED.exec(text.trim()) ?? [];
  const parsed = parseAddress(place);
  if (parsed?.sheet === undefined) return { kind: 'place', given: text, allowed: [] };
  const { file, sheet } = bookOf(parsed.sheet);
  const says: { -readonly [Key in keyof Answer['says']]: Answer['says'][Key] } = {};
  const columns: Partial<Record<Role, number>> = {};
  const found = [...said.matchAll(SAID)];
  // Words that belong to no key would be passed over in silence.
  if (found.length === 0 || found[0]?.index !== 0) return { kind: 'nothing', given: said, allowed: keys };
  for (const [, key = '', given = ''] of found) {
    const value = given.trim().replace(/^"(.*)"$/, '$1');
    const wrong = (allowed: readonly string[]): AnswerProblem => ({ kind: 'value', given: value, allowed });
    const role = answeredRoles.find((one) => one === key);
    if (role !== undefined) {
      if (!/^[A-Za-z]{1,3}$/.test(value)) return wrong([`${key}=A`]);
      columns[role] = columnIndex(value);
    } else if (key === 'direction') {
      const direction = directionWords[value.toLowerCase()];
      if (direction === undefined) return wrong(['direction=higher', 'direction=lower']);
      says.direction = direction;
    } else if (key === 'table') {
      if (value !== 'yes' && value !== 'no') return wrong(['table=yes', 'table=no']);
      if (value === 'no') says.ignored = true;
      else says.confirmed = true;
    } else if (key === 'unit') {
      if (value === '' || value.length > LONGEST_VALUE) return wrong(['unit=h']);
      says.unit = value;
    } else if (key === 'period') {
      if (namedSpan(value) === undefined) return wrong(['period=2026', 'period=2026-06', 'period=Q2 2026']);
      says.period = value;
    } else return { kind: 'key', given: key, allowed: keys };
  }
  if (Object.keys(columns).length > 0) says.columns = columns;
  return { text, ...(file === undefined ? {} : { file }), sheet, range: parsed.range, says };
}

function bookOf(text: string): { readonly file?: string; readonly sheet: string } {
  const [, file, sheet] = /^\[([^\]]+)\](.*)$/s.exec(text) ?? [];
  return file === undefined || sheet === undefined ? { sheet: text } : { file, sheet };
}

/** Whether an answer speaks of a workbook; `file` is its path or name. */
export function isAbout({ file: meant }: Answer, file: string): boolean {
  return meant === undefined || meant === file || file.split(/[\\/]/).at(-1) === meant;
}

/** The questions that an answer says something to. */
export function topicsOf({ says }: Answer): readonly QuestionTopic[] {
  const { columns, confirmed, direction, ignored, period, unit } = says;
  const topics: readonly (readonly [QuestionTopic, unknown])[] = [
    ['roles', columns ?? ignored ?? confirmed],
    ['direction', direction],
    ['unit', unit],
    ['period', period],
  ];
  return topics.flatMap(([topic, value]) => (value === undefined ? [] : [topic]));
}

/** The words that answer a question, one for each of its options; {@link parseAnswer} reads them. */
export function answersTo({ sheet, range, options = [] }: Question): readonly string[] {
  // Without quotes: they would have to be quoted again on a command line.
  const place = sheet.includes("'") ? formatAddress(sheet, range) : `${sheet}!${formatRange(range)}`;
  return options.map((option) => `${place} ${saidBy(option)}`);
}

function saidBy({ columns = {}, direction, ignored, period, unit }: QuestionOption): string {
  if (direction !== undefined) return `direction=${direction === 'increase' ? 'higher' : 'lower'}`;
  if (unit !== undefined) return `unit=${unit}`;
  if (period !== undefined) return `period=${period}`;
  if (ignored === true) return 'table=no';
  return answeredRoles
    .flatMap((role) => {
      const column = columns[role];
      return column === undefined ? [] : [`${role}=${columnLetters(column)}`];
    })
    .join(' ');
}

/** Whether a decision is about what was asked alone: the columns of its table are recognised as ever. */
export function isAnswerOnly({ columns, ignored }: TableMapping): boolean {
  return ignored !== true && Object.keys(columns).length === 0;
}
