/**
 * Reads what was stored in a workbook as strictly as a schema does. Stored choices and decisions are small and known, and their own
 * readers weigh a tenth of the schema library, which a profile brings along.
 */
export type Reader<Value> = (value: unknown) => Value;

/** What was read has another shape. */
class Mismatch extends Error {}

function refuse(): never {
  throw new Mismatch();
}

export const text: Reader<string> = (value) => (typeof value === 'string' ? value : refuse());
export const flag: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : refuse());
export const finite: Reader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : refuse();

/** A whole number from 0. */
export function whole(atMost: number): Reader<number> {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= atMost
      ? value
      : refuse();
}

/** A day as ISO text ("2026-06-30"); days that no calendar has are refused. */
export const day: Reader<string> = (value) => {
  const [, year = 0, month = 0, date = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text(value))?.map(Number) ?? [];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return date >= 1 && date <= last ? text(value) : refuse();
};

export function oneOf<const Value extends string | number>(values: readonly Value[]): Reader<Value> {
  return (value) => values.find((one) => one === value) ?? refuse();
}

export function either<One, Other>(one: Reader<One>, other: Reader<Other>): Reader<One | Other> {
  return (value) => {
    const read = readAs(one, value);
    return read === undefined ? other(value) : read;
  };
}

export function listOf<Value>(reader: Reader<Value>): Reader<Value[]> {
  return (value) => (Array.isArray(value) ? value.map((one: unknown) => reader(one)) : refuse());
}

/** An object that may have any keys. */
export const object: Reader<Readonly<Record<string, unknown>>> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : refuse();

/** An object whose keys are some of these. */
export function keyed<Key extends string, Value>(
  keys: readonly Key[],
  reader: Reader<Value>,
): Reader<Partial<Record<Key, Value>>> {
  const known = oneOf(keys);
  return (value) => {
    const read: Partial<Record<Key, Value>> = {};
    for (const [key, one] of Object.entries(object(value))) read[known(key)] = reader(one);
    return read;
  };
}

type Readers<Values> = { readonly [Key in keyof Values]: Reader<Values[Key]> };

/** An object with all of the first keys and some of the second. Others are passed over, and not in what is read. */
export function shape<Needed extends object, Optional extends object>(
  needed: Readers<Needed>,
  optional: Readers<Optional>,
): Reader<Needed & Partial<Optional>> {
  return (value) => {
    const given = object(value);
    const read: Record<string, unknown> = {};
    for (const [key, reader] of Object.entries<Reader<unknown>>({ ...needed, ...optional })) {
      if (given[key] !== undefined || Object.hasOwn(needed, key)) read[key] = reader(given[key]);
    }
    // Every key has been read by the reader that its type comes from.
    return read as Needed & Partial<Optional>;
  };
}

/** The same, for an object that has no other keys. */
export function strictShape<Needed extends object, Optional extends object>(
  needed: Readers<Needed>,
  optional: Readers<Optional>,
): Reader<Needed & Partial<Optional>> {
  const reader = shape(needed, optional);
  const known = { ...needed, ...optional };
  return (value) =>
    Object.keys(object(value)).every((key) => Object.hasOwn(known, key)) ? reader(value) : refuse();
}

/** What was read, or `undefined` where it has another shape. */
export function readAs<Value>(reader: Reader<Value>, value: unknown): Value | undefined {
  try {
    return reader(value);
  } catch (error) {
    if (error instanceof Mismatch) return undefined;
    throw error;
  }
}
