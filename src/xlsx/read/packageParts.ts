import { XMLParser } from 'fast-xml-parser';
import * as z from 'zod/mini';
import type { Container } from './container';

export type Parts = Container['parts'];

// The parts of a package and how they hang together: ECMA-376 part 2, 9.

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => ['sheet', 'Relationship', 'font', 'xf'].includes(name),
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

/** Path of each sheet's part, by sheet name. */
export function sheetPaths(parts: Parts): ReadonlyMap<string, string> {
  const workbook = parsePart(parts, 'xl/workbook.xml', workbookSchema);
  const targets = new Map(relations(parts, 'xl/workbook.xml').map(({ id, path }) => [id, path]));
  return new Map(
    (workbook?.workbook.sheets.sheet ?? []).flatMap(({ name, id }) => {
      const path = targets.get(id);
      return path === undefined ? [] : [[name, path] as const];
    }),
  );
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** What a part refers to. */
export function relations(parts: Parts, owner: string): Relation[] {
  const slash = owner.lastIndexOf('/');
  const folder = owner.slice(0, slash + 1);
  const part = parsePart(parts, `${folder}_rels/${owner.slice(slash + 1)}.rels`, relationsSchema);
  return (part?.Relationships.Relationship ?? []).flatMap(({ Id, Type, Target }) => {
    const path = resolvePath(folder, Target);
    return path === undefined ? [] : [{ id: Id, type: Type, path }];
  });
}

/** Targets of relations are relative to their owner's folder, or absolute within the package; what is neither leads nowhere. */
function resolvePath(folder: string, target: string): string | undefined {
  const base = `package:///${folder}`;
  return URL.canParse(target, base) ? new URL(target, base).pathname.slice(1) : undefined;
}

/**
 * The XML of the custom parts that the workbook names, in its order; others beside them are passed over, as by Excel. LibreOffice
 * keeps the parts and names none: then all of them count.
 */
export function customParts(parts: Parts): readonly string[] {
  const owners = ['xl/workbook.xml', 'xl/workbook.bin'];
  const named = owners
    .flatMap((owner) => relations(parts, owner))
    .flatMap(({ type, path }) => (type.endsWith('/customXml') ? (parts.get(path) ?? []) : []));
  if (named.length > 0) return named;
  return [...parts].flatMap(([path, xml]) => (/^customXml\/item\d*\.xml$/i.test(path) ? [xml] : []));
}

/** A part as its schema has it; `undefined` where it is missing or does not parse. */
export function parsePart<Schema extends z.ZodMiniType>(
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
