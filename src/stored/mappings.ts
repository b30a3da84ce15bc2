import * as z from 'zod/mini';
import { directions, MAX_COLUMNS, MAX_ROWS, roles } from '../model';
import type { PartTexts, TableMapping } from '../model';
import { firstUsable, jsonOf, type Parsed, type Stored } from './part';

const VERSION = 1;

const rowSchema = z.int().check(z.nonnegative(), z.maximum(MAX_ROWS - 1));
const columnSchema = z.int().check(z.nonnegative(), z.maximum(MAX_COLUMNS - 1));
const directionSchema = z.exactOptional(z.enum(directions));
const textSchema = z.exactOptional(z.string());

/** One decision as it is stored. Unknown keys are passed over: a later version may have added them. */
const mappingSchema = z.object({
  sheet: z.string(),
  range: z.object({ top: rowSchema, left: columnSchema, bottom: rowSchema, right: columnSchema }),
  headerRows: z.int().check(z.nonnegative(), z.maximum(MAX_ROWS)),
  columns: z.partialRecord(z.enum(roles), columnSchema),
  series: textSchema,
  ignored: z.exactOptional(z.boolean()),
  direction: directionSchema,
  unit: textSchema,
  period: textSchema,
  indicators: z.exactOptional(
    z.array(
      z.object({
        indicator: z.string(),
        direction: directionSchema,
        unit: textSchema,
        integer: z.exactOptional(z.boolean()),
      }),
    ),
  ),
  landmark: z.exactOptional(
    z.object({
      headers: z.array(z.object({ column: columnSchema, text: z.string() })),
      first: z.string(),
      sheets: z.array(z.string()),
    }),
  ),
});

const storedSchema = z.object({ version: z.literal(VERSION), tables: z.array(z.unknown()) });

/** The JSON text in which decisions about tables are stored; {@link readMappings} reads it. */
export function formatMappings(mappings: readonly TableMapping[]): string {
  return JSON.stringify({ version: VERSION, tables: mappings });
}

/** What the user decided about tables. Never throws: a table whose decision cannot be read is recognised as usual. */
export function readMappings(texts: PartTexts): Stored<readonly TableMapping[]> {
  return firstUsable(texts, parse, []);
}

function parse(text: string): Parsed<readonly TableMapping[]> | undefined {
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return undefined;
  const { tables } = stored.data;
  const value = tables.flatMap((table): TableMapping[] => {
    const mapping = z.safeParse(mappingSchema, table);
    return mapping.success ? [mapping.data] : [];
  });
  return { value, dropped: tables.length - value.length, empty: value.length === 0 };
}
