import { HostError } from './errors';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './json';

/** A request of the client library, read and checked (docs/excel-protocol.md, Requests). */
export interface RequestBody {
  readonly autoKeepReference: boolean;
  readonly actions: readonly ActionInfo[];
  readonly paths: ReadonlyMap<number, PathInfo>;
}

export interface ArgumentInfo {
  readonly values: readonly Json[];
  /** In parallel to the values: ids of object paths where an argument is an object of the model. */
  readonly references: readonly Json[];
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly skip: number;
  readonly top: number | undefined;
}

interface ActionBase {
  readonly id: number;
  readonly path: number;
  readonly name: string;
}

export type ActionInfo =
  | (ActionBase & { readonly type: 'instantiate' | 'trace' })
  | (ActionBase & { readonly type: 'query'; readonly query: QueryInfo })
  | (ActionBase & { readonly type: 'method' | 'setProperty'; readonly argumentInfo: ArgumentInfo });

interface PathBase {
  readonly name: string;
  /** "D": the client will not use the object again. */
  readonly temporary: boolean;
}

export type PathInfo =
  | (PathBase & { readonly type: 'global' | 'new' | 'reference' | 'null' })
  | (PathBase & { readonly type: 'property'; readonly parent: number })
  | (PathBase & {
      readonly type: 'method' | 'indexer';
      readonly parent: number;
      readonly argumentInfo: ArgumentInfo;
    });

function invalid(what: string): HostError {
  return new HostError('InvalidRequest', undefined, `The request cannot be read: ${what}.`);
}

function numberOf(object: JsonObject, key: string): number {
  const value = object[key];
  if (typeof value !== 'number') throw invalid(`${key} is no number`);
  return value;
}

function textOf(object: JsonObject, key: string): string {
  const value = object[key] ?? '';
  if (typeof value !== 'string') throw invalid(`${key} is no text`);
  return value;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

function argumentsOf(value: Json | undefined): ArgumentInfo {
  if (!isJsonObject(value)) return { values: [], references: [] };
  return { values: listOf(value['Arguments']), references: listOf(value['ReferencedObjectPathIds']) };
}

/** Names come as a list, or as one text with commas. */
function namesOf(value: Json | undefined): string[] {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim());
  return listOf(value).filter((name) => typeof name === 'string');
}

function queryOf(value: Json | undefined): QueryInfo {
  if (!isJsonObject(value)) return { select: [], expand: [], skip: 0, top: undefined };
  const skip = typeof value['Skip'] === 'number' ? value['Skip'] : 0;
  const top = typeof value['Top'] === 'number' ? value['Top'] : undefined;
  return { select: namesOf(value['Select']), expand: namesOf(value['Expand']), skip, top };
}

function readAction(value: Json): ActionInfo {
  if (!isJsonObject(value)) throw invalid('an action is no object');
  const base = {
    id: numberOf(value, 'Id'),
    path: numberOf(value, 'ObjectPathId'),
    name: textOf(value, 'Name'),
  };
  const type = numberOf(value, 'ActionType');
  switch (type) {
    case 1:
      return { ...base, type: 'instantiate' };
    case 2:
      return { ...base, type: 'query', query: queryOf(value['QueryInfo']) };
    case 3:
      return { ...base, type: 'method', argumentInfo: argumentsOf(value['ArgumentInfo']) };
    case 4:
      return { ...base, type: 'setProperty', argumentInfo: argumentsOf(value['ArgumentInfo']) };
    case 5:
      return { ...base, type: 'trace' };
    default:
      throw new HostError(
        'ApiNotFound',
        undefined,
        `The stand-in for Excel does not know action type ${type}.`,
      );
  }
}

function readPath(value: Json): PathInfo {
  if (!isJsonObject(value)) throw invalid('an object path is no object');
  const base = { name: textOf(value, 'Name'), temporary: value['D'] === true };
  const parent = (): number => numberOf(value, 'ParentObjectPathId');
  const type = numberOf(value, 'ObjectPathType');
  switch (type) {
    case 1:
      return { ...base, type: 'global' };
    case 2:
      return { ...base, type: 'new' };
    case 3:
      return { ...base, type: 'method', parent: parent(), argumentInfo: argumentsOf(value['ArgumentInfo']) };
    case 4:
      return { ...base, type: 'property', parent: parent() };
    case 5:
      return { ...base, type: 'indexer', parent: parent(), argumentInfo: argumentsOf(value['ArgumentInfo']) };
    case 6:
      return { ...base, type: 'reference' };
    case 7:
      return { ...base, type: 'null' };
    default:
      throw new HostError(
        'ApiNotFound',
        undefined,
        `The stand-in for Excel does not know object path type ${type}.`,
      );
  }
}

/** Reads a request; throws InvalidRequest for what is none, ApiNotFound for kinds of actions and paths that are not known. */
export function readRequest(body: Json): RequestBody {
  if (!isJsonObject(body) || !isJsonArray(body['Actions']) || !isJsonObject(body['ObjectPaths']))
    throw invalid('no actions');
  const paths = new Map(
    Object.entries(body['ObjectPaths']).map(([id, path]) => [Number(id), readPath(path)]),
  );
  return {
    autoKeepReference: body['AutoKeepReference'] === true,
    actions: body['Actions'].map(readAction),
    paths,
  };
}
