import Papa from 'papaparse';
import type { ReferenceErrorData } from '../../model';
import { UnreadableError } from '../errors';

/** One category of a row: sex "GES" with value "GESM", "männlich". A total has the empty code. */
export interface FlatCategory {
  readonly variable: string;
  readonly code: string;
  readonly label: string;
}

/** One line of the flat form ("ffcsv") in which GENESIS and its siblings deliver tables, as text. */
export interface FlatRow {
  /** Code of the statistic, "12411". */
  readonly statistic: string;
  /** "2024" or "2024-12-31". */
  readonly time: string;
  readonly categories: readonly FlatCategory[];
  readonly value: string;
  readonly unit: string;
  /** What is measured: code "BEVSTD" and label "Bevölkerungsstand". */
  readonly measure: string;
  readonly measureLabel: string;
  readonly quality: string;
}

const NEEDED = [
  'statistics_code',
  'time',
  'value',
  'value_unit',
  'value_variable_code',
  'value_variable_label',
];

/** Whether a text begins like the flat form. */
export function isFlat(text: string): boolean {
  return /^\uFEFF?"?statistics_code"?;/.test(text);
}

/**
 * Reads the flat form: semicolons, English column names whatever the language. Rows must be as long as the header, because a
 * short one is a file that was cut off.
 * @throws UnreadableError
 */
export function readFlat(text: string, about: ReferenceErrorData): readonly FlatRow[] {
  const { data: lines } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimiter: ';',
    skipEmptyLines: true,
  });
  const [header = [], ...body] = lines;
  const at = (name: string): number => header.indexOf(name);
  const missing = NEEDED.filter((name) => at(name) < 0);
  if (missing.length > 0)
    throw new UnreadableError({ ...about, technical: `no column ${missing.join(', ')}` });
  const categories = categoryColumns(header);
  return body.map((cells, index) => {
    if (cells.length !== header.length)
      throw new UnreadableError({ ...about, technical: `line ${index + 2} is cut off` });
    const cell = (position: number): string => (cells[position] ?? '').trim();
    return {
      statistic: cell(at('statistics_code')),
      time: cell(at('time')),
      categories: categories.map(({ variable, code, label }) => ({
        variable: cell(variable),
        code: cell(code),
        label: cell(label),
      })),
      value: cell(at('value')),
      unit: cell(at('value_unit')),
      measure: cell(at('value_variable_code')),
      measureLabel: cell(at('value_variable_label')),
      quality: at('value_q') < 0 ? '' : cell(at('value_q')),
    };
  });
}

interface CategoryColumns {
  readonly variable: number;
  readonly code: number;
  readonly label: number;
}

/** Columns "1_variable_code", "1_variable_attribute_code", "1_variable_attribute_label", then 2 and so on. */
function categoryColumns(header: readonly string[]): readonly CategoryColumns[] {
  const found: CategoryColumns[] = [];
  for (let number = 1; header.includes(`${number}_variable_code`); number += 1) {
    found.push({
      variable: header.indexOf(`${number}_variable_code`),
      code: header.indexOf(`${number}_variable_attribute_code`),
      label: header.indexOf(`${number}_variable_attribute_label`),
    });
  }
  return found;
}
