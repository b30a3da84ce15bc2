/** A copy of an object that lacks one of its optional keys: "not chosen" is remembered as an absent key. */
export function without<T extends object>(object: T, key: keyof T): Partial<T> {
  const copy: Partial<T> = { ...object };
  Reflect.deleteProperty(copy, key);
  return copy;
}
