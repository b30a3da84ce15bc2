import { columnIndex } from '../../model';

/**
 * Formulas as positions relative to their own cell (Excel's R1C1 notation): "=C5/B5" in D5 and "=C6/B6" in D6 are the same
 * form. Grammar of references: ECMA-376 part 1, 18.17.2; only what telling forms apart needs.
 */

/** Texts, quoted sheet names, references of Excel tables, and cell references that are no names or functions (LOG10). */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*(?=\[)|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Column that a header of an Excel table stands for, if it is known. */
export type ColumnOfHeader = (header: string) => number | undefined;

/** The formula in relative form, without blanks, in capitals: "=C5/$B$1" in D5 → "R[0]C[-1]/R1C2". */
export function relativeForm(
  formula: string,
  row: number,
  column: number,
  columnOf: ColumnOfHeader = () => undefined,
): string {
  let form = '';
  let end = formula.startsWith('=') ? 1 : 0;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, columnAnchor = '', letters, rowAnchor = '', digits = ''] = match;
    form += bare(formula.slice(end, match.index));
    end = match.index + token.length;
    if (letters === undefined) {
      form += token.startsWith('[') ? tableReference(token, column, columnOf) : tableName(token);
      continue;
    }
    const atRow = Number(digits) - 1;
    const atColumn = columnIndex(letters);
    form += rowAnchor === '$' ? `R${atRow + 1}` : `R[${atRow - row}]`;
    form += columnAnchor === '$' ? `C${atColumn + 1}` : `C[${atColumn - column}]`;
  }
  return form + bare(formula.slice(end));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** The name of the Excel table in front of its reference tells nothing more. */
function tableName(token: string): string {
  return /^["']/.test(token) ? token : '';
}

/** "[@Ist]" and "[[#This Row],[Ist]]" mean the cell of that column in the own row. */
function tableReference(token: string, column: number, columnOf: ColumnOfHeader): string {
  const header = /^\[(?:@\[?|\[#This Row\],\s*\[)([^\]]+)\]+$/i.exec(token)?.[1];
  const at = header === undefined ? undefined : columnOf(header);
  return at === undefined ? token.toUpperCase() : `R[0]C[${at - column}]`;
}

/**
 * What a relative form calculates, without what only guards or rounds it: IFERROR(x,""), IF(B5=0,"",x), ROUND(x,2), MIN(x,100), a
 * factor of 100, brackets around all.
 */
export function core(form: string): string {
  let inner = form;
  for (;;) {
    const next = unwrapped(inner);
    if (next === inner) return inner;
    inner = next;
  }
}

function unwrapped(form: string): string {
  const factor = /^(.*)\*100$/s.exec(form)?.[1] ?? /^100\*(.*)$/s.exec(form)?.[1];
  if (factor !== undefined) return factor;
  const call = /^([A-Z.]*)\((.*)\)$/s.exec(form);
  if (call === null) return form;
  const [, name = '', inside = ''] = call;
  const parts = topLevelParts(inside);
  if (parts === undefined) return form;
  const [first = '', second = '', third = ''] = parts;
  if (name === '') return parts.length === 1 ? first : form;
  // A percentage that is never shown above 100.
  if (name === 'MIN' && parts.length === 2 && /^(?:100%?|1)$/.test(second)) return first;
  if (name === 'MIN' && parts.length === 2 && /^(?:100%?|1)$/.test(first)) return second;
  if (/^(?:IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN)$/.test(name)) return first;
  if (name !== 'IF' || parts.length < 2) return form;
  if (isLiteral(second)) return parts.length === 3 ? third : form;
  return third === '' || isLiteral(third) ? second : form;
}

function isLiteral(part: string): boolean {
  return part === '' || /^(?:"[^"]*"|-?\d+(?:\.\d+)?%?)$/.test(part);
}

/** The arguments between the outermost brackets; `undefined` where the first bracket is closed before the end. */
function topLevelParts(inside: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < inside.length; index += 1) {
    const character = inside.charAt(index);
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      parts.push(inside.slice(start, index));
      start = index + 1;
    }
    if (depth < 0) return undefined;
  }
  parts.push(inside.slice(start));
  return parts;
}

/** Whether a relative form refers to a cell of another row by its position. */
export function refersToOtherRow(form: string): boolean {
  return /R\[-?[1-9]\d*\]/.test(form);
}

/** Rows of the own column that a formula sums up ("=SUM(B5:B9)", "=B5+B9"), as ranges; `undefined` for all other formulas. */
export function summedRows(
  formula: string,
  row: number,
  column: number,
): readonly (readonly [first: number, last: number])[] | undefined {
  const form = relativeForm(formula, row, column);
  const inside = /^(?:SUM|SUBTOTAL\((?:9|109),|SUMME)\(?(.*)\)$/s.exec(form)?.[1] ?? form;
  const ranges: (readonly [number, number])[] = [];
  for (const part of inside.split(inside === form ? '+' : ',')) {
    const match = /^R\[?(-?\d+)\]?C(?:\[0\]|(\d+))(?::R\[?(-?\d+)\]?C(?:\[0\]|(\d+)))?$/.exec(part);
    if (match === null) return undefined;
    const relative = part.startsWith('R[');
    const at = (text: string | undefined): number => (relative ? row + Number(text) : Number(text) - 1);
    if (match[2] !== undefined && Number(match[2]) !== column + 1) return undefined;
    const first = at(match[1]);
    ranges.push([first, match[3] === undefined ? first : at(match[3])]);
  }
  // "=B5" alone is a link, not a sum.
  const isLink = inside === form && ranges.length === 1;
  return isLink ? undefined : ranges;
}
