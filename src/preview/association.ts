import type { NativeBridge } from './host/contract';

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

/**
 * Tells the host that functions can be called, as the client library does where office.js has started it with the host's flag
 * for custom functions (CustomFunctions.initialize). Where a stand-in takes the place of office.js, it has to.
 */
export function announceFunctions(bridge: NativeBridge): void {
  const body = {
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: '_SetOsfControlContainerReadyForCustomFunctions', ObjectPathId: 1 },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.ExcelServices.CustomFunctions' } },
  };
  // A number that no request of the client has: nobody waits for the answer.
  bridge.sendMessageToHost(JSON.stringify({ id: 1e9, type: 1, flags: 0, message: { body } }));
}
