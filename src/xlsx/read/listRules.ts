import { XMLParser } from 'fast-xml-parser';
import { strFromU8 } from 'fflate';
import * as z from 'zod/mini';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseAddress, type CellRange, type ListRule } from '../../model';
import type { Container } from './container';
import { sheetPaths } from './packageParts';

// The library reads no data validation: ECMA-376 part 1, 18.3.1.32 (dataValidation); lists on other sheets may stand in an
// extension (MS-XLSX 2.4.2, x14:dataValidation).

const OPENING = 'dataValidation ';
const CLOSING = 'dataValidation>';
/** A sheet with more rules, and lists that offer more, are made by a program. */
const MOST_RULES = 500;
const MOST_VALUES = 5_000;
const MOST_RANGES = 1_000;

/**
 * The drop-down lists of each sheet, by sheet name: lists that are written out, cells of this sheet or another, and names for
 * such cells. What is calculated (INDIRECT, OFFSET …) is not known. To be asked before the cells of the library are let go.
 */
export function readListRules(
  { parts, worksheet }: Container,
  workbook: WorkBook,
): ReadonlyMap<string, readonly ListRule[]> {
  const rules = new Map<string, readonly ListRule[]>();
  for (const [name, path] of sheetPaths(parts)) {
    const content = worksheet(path);
    const xml = content === undefined ? '' : strFromU8(content);
    if (!xml.includes(OPENING)) continue;
    const found = rulesIn(xml, (formula) => valuesOf(formula, name, workbook));
    if (found.length > 0) rules.set(name, found);
  }
  return rules;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
  htmlEntities: true,
});
const ruleSchema = z.object({
  rule: z.object({
    type: z.literal('list'),
    errorStyle: z.optional(z.string()),
    sqref: z.string(),
    formula1: z.union([z.string(), z.object({ f: z.string() })]),
  }),
});

function rulesIn(xml: string, valuesAt: (formula: string) => readonly string[]): readonly ListRule[] {
  const rules: ListRule[] = [];
  for (const element of elementsIn(xml)) {
    if (rules.length >= MOST_RULES) return [];
    const rule = ruleOf(element);
    // A list that only warns, or informs, allows everything.
    if (rule === undefined || (rule.errorStyle ?? 'stop') !== 'stop') continue;
    const { formula1, sqref } = rule;
    const ranges = sqref
      .split(/\s+/)
      .slice(0, MOST_RANGES)
      .flatMap((place): readonly CellRange[] => {
        const range = parseAddress(place)?.range;
        return range === undefined ? [] : [range];
      });
    const values = valuesAt((typeof formula1 === 'string' ? formula1 : formula1.f).trim());
    if (ranges.length > 0 && values.length > 0) rules.push({ ranges, values });
  }
  return rules;
}

/** A rule of type list; `undefined` for others and for what is no XML. */
function ruleOf(element: string): z.output<typeof ruleSchema>['rule'] | undefined {
  try {
    return ruleSchema.safeParse(parser.parse(`<rule ${element}</rule>`)).data?.rule;
  } catch {
    return undefined;
  }
}

/** The rules of a sheet as they are written, without their tags. Found by plain search: a stranger's file may leave them open. */
function* elementsIn(xml: string): Generator<string> {
  let at = xml.indexOf(OPENING);
  while (at >= 0) {
    const end = xml.indexOf(CLOSING, at);
    if (end < 0) return;
    // One without content has no end of its own.
    const open = xml.lastIndexOf(OPENING, end);
    yield xml.slice(open + OPENING.length, xml.lastIndexOf('</', end));
    at = xml.indexOf(OPENING, end);
  }
}

function valuesOf(formula: string, sheet: string, workbook: WorkBook): readonly string[] {
  const written = /^"(.*)"$/s.exec(formula)?.[1];
  if (written !== undefined) return filled(written.replaceAll('""', '"').split(','));
  const named = (workbook.Workbook?.Names ?? []).find(
    ({ Name }) => Name.toLowerCase() === formula.toLowerCase(),
  );
  const place = parseAddress((named?.Ref ?? formula).replace(/^=/, ''));
  const source = workbook.Sheets[place?.sheet ?? sheet];
  return place === undefined || source === undefined ? [] : cellsIn(source, place.range);
}

function cellsIn(source: WorkSheet, { top, left, bottom, right }: CellRange): readonly string[] {
  if ((bottom - top + 1) * (right - left + 1) > MOST_VALUES) return [];
  const values: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const cell: CellObject | undefined = source['!data']?.[row]?.[column];
      if (cell?.v !== undefined && !(cell.v instanceof Date)) values.push(String(cell.v));
    }
  return filled(values);
}

function filled(values: readonly string[]): readonly string[] {
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
