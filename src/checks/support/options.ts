import type { core } from 'zod/mini';

/** What is wrong with a check's options, in the words of a schema's issues; paths are relative to the check's entry. */
export type OptionProblem = core.$ZodIssue;

/** One option of a check: its value when a profile sets none, and what may be set. */
export interface Option<Value> {
  readonly standard: Value;
  /** What is wrong with a value that was set. */
  problem(value: unknown, name: string): OptionProblem | undefined;
}

/** The options of a check, by name. */
export type OptionsOf<Options> = { readonly [Name in keyof Options]: Option<Options[Name]> };

/** The options of a check without options. */
export const noOptions = {};

interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly moreThan?: number;
}

/**
 * A finite number within its bounds. Checks judge their few options by themselves and not by a schema, whose library would weigh
 * more in the pane's first answer than all checks of rows.
 */
export function numberOption<Standard extends number | undefined>(
  standard: Standard,
  { atLeast, atMost, moreThan }: Bounds = {},
): Option<Standard | number> {
  return {
    standard,
    problem(value, name) {
      const issue = { path: [name], input: value, message: '', origin: 'number' as const };
      if (typeof value !== 'number' || !Number.isFinite(value))
        return { ...issue, code: 'invalid_type', expected: 'number' };
      if (atLeast !== undefined && value < atLeast)
        return { ...issue, code: 'too_small', minimum: atLeast, inclusive: true };
      if (moreThan !== undefined && value <= moreThan)
        return { ...issue, code: 'too_small', minimum: moreThan, inclusive: false };
      if (atMost !== undefined && value > atMost)
        return { ...issue, code: 'too_big', maximum: atMost, inclusive: true };
      return undefined;
    },
  };
}

/** Something that is so or not. */
export function switchOption(standard: boolean): Option<boolean> {
  return {
    standard,
    problem: (value, name) =>
      typeof value === 'boolean'
        ? undefined
        : { code: 'invalid_type', expected: 'boolean', path: [name], input: value, message: '' },
  };
}

/** What is wrong with the options that a profile sets; names that the check does not know are told together. */
export function optionProblems<Options>(
  options: OptionsOf<Options>,
  given: Readonly<Record<string, unknown>>,
): readonly OptionProblem[] {
  const problems: OptionProblem[] = [];
  for (const name in options) {
    const problem = given[name] === undefined ? undefined : options[name].problem(given[name], name);
    if (problem !== undefined) problems.push(problem);
  }
  const keys = Object.keys(given).filter((name) => !Object.hasOwn(options, name));
  if (keys.length > 0)
    problems.push({ code: 'unrecognized_keys', keys, path: [], input: given, message: '' });
  return problems;
}

/** The options as they are when a profile sets none. */
export function standardsOf<Options>(options: OptionsOf<Options>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries<Option<unknown>>(options).map(([name, { standard }]) => [name, standard]),
  );
}

/** The options as they hold: what is given, in place of the standard. Only for options without problems. */
export function optionValues<Options>(
  options: OptionsOf<Options>,
  given: Readonly<Record<string, unknown>>,
): Options {
  const values = Object.entries(standardsOf(options)).map(([name, standard]) => [
    name,
    given[name] ?? standard,
  ]);
  // `optionProblems` has found that every given value is one that its option takes.
  return Object.fromEntries(values) as Options;
}
