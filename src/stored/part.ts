import type { PartTexts } from '../model';

/** What one part says. */
export interface Parsed<Value> {
  readonly value: Value;
  /** Entries that could not be read: damaged, or of a later version. */
  readonly dropped: number;
  /** Says nothing that could be used. */
  readonly empty: boolean;
}

/** What is stored in a workbook. */
export interface Stored<Value> {
  readonly value: Value;
  /** Parts and entries that were stored and are not used, so that people can be told. */
  readonly dropped: number;
}

/**
 * The rule for every kind of part: the first usable one wins. Damaged parts are passed over and counted, and so is another one that
 * says something else than the first.
 * @param parse `undefined` where a text cannot be read at all
 */
export function firstUsable<Value>(
  texts: PartTexts,
  parse: (text: string) => Parsed<Value> | undefined,
  none: Value,
): Stored<Value> {
  let used: { readonly text: string; readonly value: Value } | undefined;
  let dropped = 0;
  for (const text of texts) {
    const parsed = text === undefined ? undefined : parse(text);
    if (text === undefined || parsed === undefined) dropped += 1;
    else if (used !== undefined) dropped += parsed.empty || text === used.text ? 0 : 1;
    else {
      dropped += parsed.dropped;
      if (!parsed.empty) used = { text, value: parsed.value };
    }
  }
  return { value: used === undefined ? none : used.value, dropped };
}

/** The JSON in a text; `undefined` where there is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
