import type { AnyKind } from '../kind';

/** Every kind of source, by the name that a configuration gives it. */
export const kinds: Readonly<Record<string, AnyKind>> = byName([]);

function byName(list: readonly AnyKind[]): Readonly<Record<string, AnyKind>> {
  return Object.fromEntries(list.map((kind) => [kind.kind, kind]));
}
