import * as z from 'zod/mini';
import { directions, MAX_COLUMNS, MAX_ROWS, roles } from '../model';
import type { TableMapping } from '../model';

const VERSION = 1;

const rowSchema = z.int().check(z.nonnegative(), z.maximum(MAX_ROWS - 1));
const columnSchema = z.int().check(z.nonnegative(), z.maximum(MAX_COLUMNS - 1));
const directionSchema = z.enum(directions);

/** One decision as it is stored. Unknown keys are passed over: a later version may have added them. */
const mappingSchema = z.object({
  sheet: z.string(),
  range: z.object({ top: rowSchema, left: columnSchema, bottom: rowSchema, right: columnSchema }),
  headerRows: z.int().check(z.nonnegative(), z.maximum(MAX_ROWS)),
  columns: z.partialRecord(z.enum(roles), columnSchema),
  series: z.optional(z.string()),
  ignored: z.optional(z.boolean()),
  direction: z.optional(directionSchema),
  indicators: z.optional(
    z.array(
      z.object({
        indicator: z.string(),
        direction: z.optional(directionSchema),
        unit: z.optional(z.string()),
        integer: z.optional(z.boolean()),
      }),
    ),
  ),
  landmark: z.optional(
    z.object({
      headers: z.array(z.object({ column: columnSchema, text: z.string() })),
      first: z.string(),
      sheets: z.array(z.string()),
    }),
  ),
});

const storedSchema = z.object({ version: z.literal(VERSION), tables: z.array(z.unknown()) });

/** Decisions about tables as read from a workbook. */
export interface StoredMappings {
  readonly mappings: readonly TableMapping[];
  /** Decisions that could not be read (damaged, or of a later version); −1 when the whole text could not be. */
  readonly dropped: number;
}

/** The JSON text in which decisions about tables are stored; {@link parseMappings} reads it. */
export function formatMappings(mappings: readonly TableMapping[]): string {
  return JSON.stringify({ version: VERSION, tables: mappings });
}

/** Reads stored decisions. Never throws: what cannot be read is counted, and its table is recognised as usual. */
export function parseMappings(text: string): StoredMappings {
  if (text.trim() === '') return { mappings: [], dropped: 0 };
  const stored = z.safeParse(storedSchema, jsonOf(text));
  if (!stored.success) return { mappings: [], dropped: -1 };
  const parsed = stored.data.tables.map((table) => z.safeParse(mappingSchema, table));
  const mappings = parsed.flatMap((result) => (result.success ? [withoutUndefined(result.data)] : []));
  return { mappings, dropped: parsed.length - mappings.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Parsed = z.infer<typeof mappingSchema>;

/** Optional keys of the model are absent, never `undefined`. */
function withoutUndefined({ sheet, range, headerRows, columns, ...rest }: Parsed): TableMapping {
  const { series, ignored, direction, indicators, landmark } = rest;
  return {
    sheet,
    range,
    headerRows,
    columns: present(columns),
    ...(series === undefined ? {} : { series }),
    ...(ignored === undefined ? {} : { ignored }),
    ...(direction === undefined ? {} : { direction }),
    ...(indicators === undefined
      ? {}
      : {
          indicators: indicators.map((choice) => ({
            indicator: choice.indicator,
            ...(choice.direction === undefined ? {} : { direction: choice.direction }),
            ...(choice.unit === undefined ? {} : { unit: choice.unit }),
            ...(choice.integer === undefined ? {} : { integer: choice.integer }),
          })),
        }),
    ...(landmark === undefined ? {} : { landmark }),
  };
}

function present(columns: Parsed['columns']): TableMapping['columns'] {
  const kept: Partial<Record<(typeof roles)[number], number>> = {};
  for (const role of roles) {
    const column = columns[role];
    if (column !== undefined) kept[role] = column;
  }
  return kept;
}
