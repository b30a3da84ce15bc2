/** What may stand in place of any value: nothing a reader takes by mistake. */
const others: readonly unknown[] = [
  null,
  true,
  '',
  'x',
  '2025-02-29',
  '2024-02-29',
  '0100-12-31',
  '2024-13-01',
  '2024-04-31',
  0,
  1,
  -1,
  1.5,
  1e7,
  1e300,
  2 ** 53,
  [],
  [null],
  {},
  { x: 1 },
];

/** The data with one value at a time replaced, left out, or with a key beside it, at every depth. */
export function* misshapen(data: unknown): Generator {
  yield* others;
  if (Array.isArray(data)) {
    const items = data as readonly unknown[];
    for (const [at, item] of items.entries())
      for (const other of misshapen(item)) yield items.with(at, other);
  } else if (typeof data === 'object' && data !== null) {
    yield { ...data, unknown: 1 };
    for (const [key, value] of Object.entries(data)) {
      yield Object.fromEntries(Object.entries(data).filter(([other]) => other !== key));
      for (const other of misshapen(value)) yield { ...data, [key]: other };
    }
  }
}
