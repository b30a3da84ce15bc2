import * as z from 'zod/mini';
import { parseAddress, type NamedTable } from '../../model';
import { parsePart, relations, sheetPaths, type Parts } from './packageParts';

// SheetJS does not read Excel tables (ListObjects), so their small parts are read here.
// Parts and relations: ECMA-376 part 1, 12.3.21 (table definition part), 18.5.1.2 (table).

const tableSchema = z.object({
  table: z.object({
    displayName: z.string(),
    ref: z.string(),
    headerRowCount: z.optional(z.string()),
    totalsRowCount: z.optional(z.string()),
  }),
});

/**
 * The Excel tables of each sheet, by sheet name. They are one hint among others: a part that is missing or does not parse is
 * passed over, and the sheet is read without it.
 */
export function readListObjects(parts: Parts): ReadonlyMap<string, readonly NamedTable[]> {
  const tables = new Map<string, readonly NamedTable[]>();
  for (const [name, path] of sheetPaths(parts)) {
    const found = relations(parts, path)
      .filter((relation) => relation.type.endsWith('/table'))
      .flatMap((relation) => readTable(parts, relation.path));
    if (found.length > 0) tables.set(name, found);
  }
  return tables;
}

function readTable(parts: Parts, path: string): NamedTable[] {
  const part = parsePart(parts, path, tableSchema);
  const range = parseAddress(part?.table.ref ?? '')?.range;
  if (part === undefined || range === undefined) return [];
  const { displayName, headerRowCount, totalsRowCount } = part.table;
  return [
    {
      name: displayName,
      range,
      hasHeaders: headerRowCount !== '0',
      hasTotals: Number(totalsRowCount ?? 0) > 0,
    },
  ];
}
