import { projectNotes } from '../messages/projectNotes';
import { CellKind, languages, type CellRef, type Sheet } from '../model';
import { foldName } from '../model/foldedName';

/** A field of the project data that a report has to fill, as the profile names it. */
export interface ProjectField {
  readonly id: string;
  readonly label: string;
  /** Set to `false` for one that may stay empty. */
  readonly required?: boolean | undefined;
}

/** The fields that have to be filled. */
export function requiredFields(fields: readonly ProjectField[] = []): readonly ProjectField[] {
  return fields.filter(({ required }) => required !== false);
}

/** Where a field was found, and what it holds. */
export interface FoundField {
  readonly field: ProjectField;
  readonly at?: CellRef & { readonly sheet: string };
  readonly value: string;
}

/** Project data stand at the top of a sheet: label to the left, value to the right. */
const ROWS_SEARCHED = 200;
const COLUMNS_SEARCHED = 12;
/** Merged and blank cells may stand between a label and its value. */
const REACH = 4;
/** What the standard workbook says beside a field that is to be filled in: no value of it. */
const notes: ReadonlySet<string> = new Set(
  languages.flatMap((language) => Object.values(projectNotes[language])),
);

/**
 * Looks for the fields of the project data in one sheet: a cell with the label (with or without a colon or an asterisk), and the
 * first value to its right.
 */
export function projectFieldsIn(sheet: Sheet, fields: readonly ProjectField[]): FoundField[] {
  const { used } = sheet;
  if (used === undefined || fields.length === 0) return [];
  const byLabel = new Map(fields.map((field) => [foldName(field.label), field]));
  const found = new Map<string, FoundField>();
  const bottom = Math.min(used.bottom, used.top + ROWS_SEARCHED);
  const right = Math.min(used.right, used.left + COLUMNS_SEARCHED);
  for (let row = used.top; row <= bottom; row += 1) {
    for (let column = used.left; column <= right; column += 1) {
      if (sheet.kind(row, column) !== CellKind.text) continue;
      const field = byLabel.get(foldName(sheet.text(row, column)));
      if (field === undefined || (found.get(field.id)?.value ?? '') !== '') continue;
      found.set(field.id, { field, ...valueBeside(sheet, row, column, byLabel) });
    }
  }
  return [...found.values()];
}

/** What several sheets say about the fields together, in the order of the fields; a filled one wins. */
export function projectData(fields: readonly ProjectField[], found: readonly FoundField[]): FoundField[] {
  return fields.map((field) => {
    const here = found.filter((one) => one.field.id === field.id);
    return here.find(({ value }) => value !== '') ?? here[0] ?? { field, value: '' };
  });
}

function valueBeside(
  sheet: Sheet,
  row: number,
  label: number,
  labels: ReadonlyMap<string, ProjectField>,
): Omit<FoundField, 'field'> {
  const next = { sheet: sheet.name, row, column: label + 1 };
  for (let column = label + 1; column <= label + REACH; column += 1) {
    const kind = sheet.kind(row, column);
    const text =
      kind === CellKind.number ? String(sheet.number(row, column)) : sheet.text(row, column).trim();
    if (kind === CellKind.text && (labels.has(foldName(text)) || notes.has(text))) break;
    if (text !== '') return { at: { ...next, column }, value: text };
  }
  return { at: next, value: '' };
}
