import type { WorkBook } from '@e965/xlsx';
import { XMLParser } from 'fast-xml-parser';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../json';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  parseTagValue: false,
});

/** The files inside an .xlsx, read as XML on demand. SheetJS keeps them when asked (bookFiles). */
export interface FileParts {
  has(path: string): boolean;
  paths(): readonly string[];
  xml(path: string): JsonObject | undefined;
  text(path: string): string | undefined;
  /** Reads a piece of a part as XML. */
  fragment(source: string): Json;
  /** Path of the n-th sheet of the workbook. */
  sheetPart(index: number): string;
  /** Targets of a part's relationships of one type, by id. */
  relations(path: string, type: string): ReadonlyMap<string, string>;
}

function asJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asJson(entry)]));
}

/** A child element, or an empty one where there is none. */
export function child(element: Json | undefined, ...path: readonly string[]): JsonObject {
  let at: Json | undefined = element;
  for (const name of path) at = isJsonObject(at) ? at[name] : undefined;
  return isJsonObject(at) ? at : {};
}

/** All child elements of a name: the parser gives one element as itself, several as a list. */
export function children(element: Json | undefined, name: string): JsonObject[] {
  const found = isJsonObject(element) ? element[name] : undefined;
  if (isJsonArray(found)) return found.map((entry) => (isJsonObject(entry) ? entry : {}));
  if (isJsonObject(found)) return [found];
  return found === undefined ? [] : [{}];
}

/** An attribute's text. */
export function attribute(element: JsonObject, name: string): string | undefined {
  const value = element[name];
  return typeof value === 'string' ? value : undefined;
}

/** "1" and "true" are true in workbook files. */
export function isOn(element: JsonObject, name: string, otherwise = false): boolean {
  const value = attribute(element, name);
  return value === undefined ? otherwise : value === '1' || value === 'true';
}

function contentOf(entry: unknown): Uint8Array | string | undefined {
  if (typeof entry !== 'object' || entry === null || !('content' in entry)) return undefined;
  const { content } = entry;
  if (typeof content === 'string') return content;
  // Not instanceof: a test's window has a Uint8Array of its own.
  if (ArrayBuffer.isView(content))
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  return Array.isArray(content) ? Uint8Array.from(content.map(Number)) : undefined;
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') path.pop();
    else if (part !== '.') path.push(part);
  }
  return path.join('/');
}

const opened = new WeakMap<WorkBook, FileParts>();

/** The parts of a workbook that SheetJS read with `bookFiles`. */
export function readParts(workbook: WorkBook): FileParts {
  const known = opened.get(workbook);
  if (known) return known;
  const files: unknown = Reflect.get(workbook, 'files');
  const entries = new Map<string, unknown>(
    typeof files === 'object' && files !== null ? Object.entries(files) : [],
  );
  const cache = new Map<string, JsonObject | undefined>();
  const decoder = new TextDecoder();
  const text = (path: string): string | undefined => {
    const content = contentOf(entries.get(path));
    return typeof content === 'string' ? content : content && decoder.decode(content);
  };
  const xml = (path: string): JsonObject | undefined => {
    if (!cache.has(path)) {
      const source = text(path);
      const parsed = source === undefined ? undefined : asJson(parser.parse(source));
      cache.set(path, isJsonObject(parsed) ? parsed : undefined);
    }
    return cache.get(path);
  };
  const relations = (path: string, type: string): ReadonlyMap<string, string> => {
    const slash = path.lastIndexOf('/') + 1;
    const rels = xml(`${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
    const found = children(child(rels, 'Relationships'), 'Relationship')
      .filter((relation) => attribute(relation, 'Type')?.endsWith(`/${type}`))
      .map((relation): [string, string] => [
        attribute(relation, 'Id') ?? '',
        resolve(path, attribute(relation, 'Target') ?? ''),
      ]);
    return new Map(found);
  };
  const parts: FileParts = {
    has: (path) => entries.has(path),
    paths: () => [...entries.keys()],
    xml,
    text,
    fragment: (source) => asJson(parser.parse(source)),
    relations,
    sheetPart: (index) => {
      const sheet = children(child(xml('xl/workbook.xml'), 'workbook', 'sheets'), 'sheet')[index];
      return relations('xl/workbook.xml', 'worksheet').get((sheet && attribute(sheet, 'id')) ?? '') ?? '';
    },
  };
  opened.set(workbook, parts);
  return parts;
}
