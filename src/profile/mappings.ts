import { directions, MAX_COLUMNS, MAX_ROWS, roles } from '../model';
import type { TableMapping } from '../model';
import { flag, keyed, listOf, oneOf, readAs, shape, text, whole, type Reader } from './shapes';

const VERSION = 1;

const row = whole(MAX_ROWS - 1);
const column = whole(MAX_COLUMNS - 1);
const direction = oneOf(directions);

/** One decision as it is stored. Unknown keys are passed over: a later version may have added them. */
const readMapping: Reader<TableMapping> = shape(
  {
    sheet: text,
    range: shape({ top: row, left: column, bottom: row, right: column }, {}),
    headerRows: whole(MAX_ROWS),
    columns: keyed(roles, column),
  },
  {
    series: text,
    ignored: flag,
    direction,
    indicators: listOf(shape({ indicator: text }, { direction, unit: text, integer: flag })),
    landmark: shape({ headers: listOf(shape({ column, text }, {})), first: text, sheets: listOf(text) }, {}),
  },
);

const readStored = shape({ version: oneOf([VERSION]), tables: listOf((table) => table) }, {});

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
export function parseMappings(stored: string): StoredMappings {
  if (stored.trim() === '') return { mappings: [], dropped: 0 };
  const read = readAs(readStored, jsonOf(stored));
  if (read === undefined) return { mappings: [], dropped: -1 };
  const mappings = read.tables.flatMap((table) => readAs(readMapping, table) ?? []);
  return { mappings, dropped: read.tables.length - mappings.length };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
