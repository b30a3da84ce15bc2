import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import { parseAddress, type NamedTable } from '../model';
import type { Container } from './container';

type Parts = Container['parts'];

// SheetJS does not read Excel tables (ListObjects), so their small parts are read here.
// Parts and relations: ECMA-376 part 1, 12.3.21 (table definition part), 18.5.1.2 (table).

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => name === 'sheet' || name === 'Relationship',
});

const workbookSchema = z.object({
  workbook: z.object({
    sheets: z.object({ sheet: z.array(z.object({ name: z.string(), id: z.string() })) }),
  }),
});
const relationsSchema = z.object({
  Relationships: z.object({
    Relationship: z.array(z.object({ Id: z.string(), Type: z.string(), Target: z.string() })),
  }),
});
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
  const workbook = parsePart(parts, 'xl/workbook.xml', workbookSchema);
  const sheetPaths = new Map(relations(parts, 'xl/workbook.xml').map(({ id, path }) => [id, path]));
  for (const { name, id } of workbook?.workbook.sheets.sheet ?? []) {
    const path = sheetPaths.get(id);
    if (path === undefined) continue;
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

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relations(parts: Parts, owner: string): Relation[] {
  const slash = owner.lastIndexOf('/');
  const folder = owner.slice(0, slash + 1);
  const part = parsePart(parts, `${folder}_rels/${owner.slice(slash + 1)}.rels`, relationsSchema);
  return (part?.Relationships.Relationship ?? []).map(({ Id, Type, Target }) => ({
    id: Id,
    type: Type,
    path: resolvePath(folder, Target),
  }));
}

/** Targets of relations are relative to their owner's folder, or absolute within the package. */
function resolvePath(folder: string, target: string): string {
  return new URL(target, `package:///${folder}`).pathname.slice(1);
}

function parsePart<Schema extends z.ZodMiniType>(
  parts: Parts,
  path: string,
  schema: Schema,
): z.output<Schema> | undefined {
  const text = parts.get(path);
  if (text === undefined) return undefined;
  try {
    const result = z.safeParse(schema, parser.parse(text));
    return result.success ? result.data : undefined;
  } catch {
    return undefined;
  }
}
