import * as z from 'zod/mini';

/** A schema of any kind, as the parts of another one are given. */
type AnySchema = z.core.$ZodType;

/** Keys that an object may have at a path into a schema, for suggestions: entries of arrays are numbers of the path. */
export function knownKeys(schema: AnySchema, path: readonly PropertyKey[]): readonly string[] {
  let branches: readonly AnySchema[] = [schema];
  for (const key of path) branches = branches.flatMap((branch) => inside(branch, key));
  return branches.flatMap(unfold).flatMap((branch) => {
    if (branch instanceof z.ZodMiniObject) return Object.keys(branch.shape);
    if (branch instanceof z.ZodMiniRecord && branch.def.keyType instanceof z.ZodMiniEnum)
      return branch.def.keyType.options.map(String);
    return [];
  });
}

function inside(schema: AnySchema, key: PropertyKey): readonly AnySchema[] {
  return unfold(schema).flatMap((branch): readonly AnySchema[] => {
    if (branch instanceof z.ZodMiniArray) return [branch.def.element];
    if (branch instanceof z.ZodMiniRecord) return [branch.def.valueType];
    if (!(branch instanceof z.ZodMiniObject)) return [];
    const found: unknown = Reflect.get(branch.shape, key);
    return found instanceof z.ZodMiniType ? [found] : [];
  });
}

/** Looks through what may be absent, and into every branch of a union. */
function unfold(schema: AnySchema): readonly AnySchema[] {
  if (schema instanceof z.ZodMiniOptional) return unfold(schema.def.innerType);
  if (schema instanceof z.ZodMiniUnion) return schema.def.options.flatMap(unfold);
  return [schema];
}
