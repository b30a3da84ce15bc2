import { HostError } from './errors';
import type { Json } from './json';
import type { HostObject } from './objects/define';
import type { Session } from './objects/session';
import type { QueryInfo } from './request';

/** What was asked for, as a tree of lower-case names: "format/fill/color" → {format: {fill: {color: {}}}}. */
type Wanted = Map<string, Wanted>;

function wantedTree(paths: readonly string[]): Wanted {
  const tree: Wanted = new Map();
  for (const path of paths) {
    let at = tree;
    for (const part of path
      .toLowerCase()
      .split('/')
      .filter((name) => name !== '')) {
      let next = at.get(part);
      if (!next) at.set(part, (next = new Map()));
      at = next;
    }
  }
  return tree;
}

/** Names asked for that the object has not; collections pass theirs on to their items. */
function requireKnown(object: HostObject, wanted: Wanted): void {
  const known = new Set(
    [...object.scalarNames, ...object.navigationNames, '*', '$all', 'items'].map((name) =>
      name.toLowerCase(),
    ),
  );
  for (const name of wanted.keys()) {
    if (known.has(name)) continue;
    const member = `${object.className}.${name}`;
    throw new HostError('ApiNotFound', member, `The stand-in for Excel does not know ${member}.`);
  }
}

function collection(
  object: HostObject,
  wanted: Wanted,
  info: QueryInfo,
  session: Session,
  keep: boolean,
): Json {
  const own: [string, Json][] = object.scalarNames.map((name) => [name, object.scalar(name, session)]);
  const ownNames = new Set(object.scalarNames.map((name) => name.toLowerCase()));
  const forItems: Wanted = new Map([...wanted].filter(([name]) => !ownNames.has(name) && name !== 'items'));
  for (const [name, below] of wanted.get('items') ?? []) forItems.set(name, below);
  const all = object.items(session);
  const last = info.top === undefined ? all.length : info.skip + info.top;
  const items = all.slice(info.skip, last).map((item, index) => ({
    _Index: info.skip + index,
    ...single(item, forItems, session, keep),
  }));
  return { ...Object.fromEntries(own), _Items: items };
}

function single(object: HostObject, wanted: Wanted, session: Session, keep: boolean): Record<string, Json> {
  if (keep) object.reference(session);
  requireKnown(object, wanted);
  const everything = wanted.size === 0 || wanted.has('*') || wanted.has('$all');
  const result: Record<string, Json> = {};
  for (const name of object.scalarNames) {
    const asked = wanted.has(name.toLowerCase());
    // Loading everything leaves out what this Excel is too old for; asking for it by name is an error.
    const included =
      asked || object.identity.includes(name) || (everything && object.available(name, session));
    if (included) result[name] = object.scalar(name, session);
  }
  for (const name of object.navigationNames) {
    const below = wanted.get(name.toLowerCase());
    if (!below) continue;
    const next = object.navigate(name, session);
    result[name] = next && nested(next, below, session, keep);
  }
  return result;
}

function nested(object: HostObject, wanted: Wanted, session: Session, keep: boolean): Json {
  const info: QueryInfo = { select: [], expand: [], skip: 0, top: undefined };
  return object.isCollection
    ? collection(object, wanted, info, session, keep)
    : single(object, wanted, session, keep);
}

/**
 * What a Query action answers: scalars, navigation objects asked for, and a collection's items (docs/excel-protocol.md, Requests).
 */
export function query(object: HostObject, info: QueryInfo, session: Session, keep: boolean): Json {
  const wanted = wantedTree([...info.select, ...info.expand]);
  return object.isCollection
    ? collection(object, wanted, info, session, keep)
    : single(object, wanted, session, keep);
}
