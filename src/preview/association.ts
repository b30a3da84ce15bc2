/**
 * What office.js keeps of `CustomFunctions.associate`, for the client library that follows it to find (office.debug.js,
 * OfficeExt.Association): functions by id in capitals, and a call back on every change.
 */
export interface Association {
  readonly mappings: Record<string, unknown>;
  onchange(listener: () => void): void;
}

/** The `CustomFunctions` that office.js would have made, without the parts that the client library adds itself. */
export function createCustomFunctions(): {
  readonly _association: Association;
  associate(id: string, implementation: unknown): void;
} {
  const listeners: (() => void)[] = [];
  const mappings: Record<string, unknown> = {};
  return {
    _association: { mappings, onchange: (listener) => void listeners.push(listener) },
    associate: (id, implementation) => {
      mappings[id.toUpperCase()] = implementation;
      for (const listener of listeners) listener();
    },
  };
}

/** Shared runtime (1) with custom functions (2): the client library calls functions only where the host said so (officejs.md 6.8). */
const HOST_FLAGS = 3;

/** The part of office.js's `OSF` that the client library asks for the host's flags. */
export function createAppFactory(): { readonly getHostInfo: () => { readonly flags: number } } {
  return { getHostInfo: () => ({ flags: HOST_FLAGS }) };
}
