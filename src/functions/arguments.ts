import type { Argument } from '../app/formulas/calculation';

/** What Excel adds behind the arguments of every call, as far as we use it. */
interface Invocation {
  onCanceled?: () => void;
  readonly parameterAddresses?: unknown;
}

/**
 * The arguments of a call, and what is behind them. A range where one cell was expected counts by its first cell; anything
 * that is no plain value (an object of a newer Excel) counts by what it shows.
 */
export function readArguments(given: readonly unknown[]): {
  readonly values: readonly Argument[];
  /** "Tabelle1!C4" where the argument is a cell; undefined for functions that are not told. */
  readonly addresses: readonly (string | undefined)[] | undefined;
  readonly invocation: Invocation | undefined;
} {
  const last = given.at(-1);
  const invocation = isInvocation(last) ? last : undefined;
  const values = (invocation === undefined ? given : given.slice(0, -1)).map(argument);
  const addresses = invocation?.parameterAddresses;
  return {
    values,
    addresses: Array.isArray(addresses) ? addresses.map(address) : undefined,
    invocation,
  };
}

function address(value: unknown): string | undefined {
  return typeof value === 'string' && value.includes('!') ? value : undefined;
}

function isInvocation(value: unknown): value is Invocation {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'functionName' in value;
}

function argument(value: unknown): Argument {
  if (Array.isArray(value)) return argument(value[0]);
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value !== null && 'basicValue' in value ? argument(value.basicValue) : null;
    default:
      return undefined;
  }
}
