import type { Profile } from '../../../profile';
import type { StandardBookText } from '../../../messages/standardBook';
import { dayNumber, type Rule } from '../book';
import { GIVEN, INPUT } from '../looks';
import type { ChoiceList } from './hints';
import { setRules, textRule } from './rules';
import { addSheet, writeHeader, writeTitle } from './sheets';
import type { StandardBook } from './standardBook';

const HEADER_ROW = 4;
const LONGEST_ENTRY = 1000;
/** Days before are typing mistakes. */
const FIRST_DAY = dayNumber('1990-01-01');

interface Field {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'date' | 'list';
  readonly note: string;
  /** What is given; else it is to be filled in. */
  readonly given?: string;
}

/** The sheet of project data: a field a row, its entry named `Projekt.<id>` for formulas. */
export function writeProject(book: StandardBook, lists: ReadonlyMap<string, ChoiceList>): void {
  const { draft, language, profile, text } = book;
  const words = text.project;
  const sheet = addSheet(book, words.sheet, { widths: [34, 60, 34], headerRow: HEADER_ROW });
  writeTitle(sheet, profile.title ?? words.title, text.fill);
  writeHeader(sheet, HEADER_ROW, words.columns);
  const dayFormat = language === 'de' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
  fieldsOf(profile, text).forEach(({ id, label, kind, note, given }, index) => {
    const row = HEADER_ROW + 1 + index;
    sheet.set(row, 1, label, GIVEN);
    sheet.set(row, 3, note, GIVEN);
    const value = given !== undefined && kind === 'date' ? dayNumber(given) : (given ?? null);
    sheet.set(row, 2, value, {
      ...(given === undefined ? INPUT : GIVEN),
      ...(kind === 'text' ? {} : { wrap: false, horizontal: 'left' }),
      ...(kind === 'date' ? { format: dayFormat } : {}),
    });
    if (given === undefined) setRules(sheet, 2, row, [ruleOf(label, kind, words, lists.get(id))]);
    const name = `Projekt.${id.replace(/[^\p{L}\p{N}._]/gu, '_')}`;
    draft.addName(name, sheet, { top: row, left: 2, bottom: row, right: 2 });
  });
}

/** The profile's fields, else those that every report has; the reporting period, and who reports where the table does not say. */
function fieldsOf({ project, period, partners = [] }: Profile, text: StandardBookText): readonly Field[] {
  const words = text.project;
  const asked = (project ?? words.fields).map(({ id, label, ...field }): Field => {
    const { kind } = field;
    const note = field.required === false ? words.optional : words.required;
    return { id, label, kind: kind ?? 'text', note };
  });
  const who: Field = { id: 'partner', label: words.partner, kind: 'text', note: words.partnerNote };
  const fields = partners.length > 0 ? asked : [...asked, who];
  if (period === undefined) return fields;
  const labels: ReadonlySet<string> = new Set([words.from, words.to]);
  const when = [
    { id: 'berichtszeitraum-von', label: words.from, given: period.from },
    { id: 'berichtszeitraum-bis', label: words.to, given: period.to },
  ].map((field): Field => ({ ...field, kind: 'date', note: words.given }));
  return [...fields.filter(({ label }) => !labels.has(label)), ...when];
}

function ruleOf(
  label: string,
  kind: Field['kind'],
  words: StandardBookText['project'],
  list: ChoiceList | undefined,
): Rule {
  const say = { title: label, hint: words.hints[kind], error: words.errors[kind] };
  if (kind === 'list' && list !== undefined) return { type: 'list', formulas: [list.place], ...say };
  return kind === 'date'
    ? { type: 'date', operator: 'greaterThanOrEqual', formulas: [FIRST_DAY], ...say }
    : textRule(LONGEST_ENTRY, say);
}
