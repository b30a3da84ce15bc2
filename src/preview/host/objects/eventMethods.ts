import type { EventName } from '../events';
import type { MethodDefinition } from './define';

/** Methods by which the client library registers for events, with their names on the wire (docs/excel-protocol.md, Events). */
const names: Readonly<Record<string, EventName>> = {
  DataChanged: 'worksheetChanged',
  Activated: 'worksheetActivated',
  Deactivated: 'worksheetDeactivated',
  Added: 'worksheetAdded',
  Deleted: 'worksheetDeleted',
  SelectionChanged: 'worksheetSelectionChanged',
  Calculated: 'worksheetCalculated',
  FormatChanged: 'worksheetFormatChanged',
  ProtectionChanged: 'worksheetProtectionChanged',
};

type Call<Target> = MethodDefinition<Target>['call'];

/** Pairs of `_Register…Event` and `_Unregister…Event` for one class; `target` is the id that its events carry. */
export function eventMethods<Target>(
  events: Readonly<Record<string, EventName>>,
  target: (object: Target) => string,
): Record<string, Call<Target>> {
  const methods: Record<string, Call<Target>> = {};
  for (const [name, event] of Object.entries(events)) {
    for (const on of [true, false]) {
      methods[`_${on ? 'Register' : 'Unregister'}${name}Event`] = (object, _args, session) => {
        session.events.register(session.subscriber, event, target(object), on);
      };
    }
  }
  return methods;
}

function only(...wanted: readonly string[]): Record<string, EventName> {
  return Object.fromEntries(Object.entries(names).filter(([name]) => wanted.includes(name)));
}

export const worksheetEvents = only(
  'DataChanged',
  'Activated',
  'Deactivated',
  'SelectionChanged',
  'Calculated',
  'FormatChanged',
  'ProtectionChanged',
);

export const worksheetCollectionEvents = names;
