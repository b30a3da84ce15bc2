import { HostError } from '../errors';
import type { Json } from '../json';
import type { Journal } from '../state/journal';
import type { PropertyState, WorkbookState } from '../state/workbook';
import { keyedCollection } from './collection';
import { defineClass } from './define';

/**
 * Settings of this add-in in the workbook. Values are JSON; the client library writes a Date as "Date(ms)" and reads it back so
 * (docs/excel-protocol.md, Settings). Settings are no part of Ctrl+Z, so they bypass the journal.
 */
const setting = defineClass<PropertyState>({
  name: 'Setting',
  identity: ['_Id'],
  scalars: {
    _Id: { get: (item) => item.key },
    Key: { get: (item) => item.key },
    Value: {
      get: (item) => item.value,
      set: (item, value, session) => {
        session.book.journal.put(item, 'value', value);
      },
    },
  },
  methods: {
    Delete: (item, _args, session) => {
      const { state, journal } = session.book;
      // Deleting twice is no error on the second time: the setting is gone either way.
      journal.put(
        state,
        'settings',
        state.settings.filter((one) => one !== item),
      );
    },
  },
});

const collection = keyedCollection<WorkbookState, PropertyState>({
  name: 'SettingCollection',
  list: (state) => state.settings,
  // Keys of settings are compared with case.
  matches: (item, key) => item.key === key,
  bind: (item) => setting(item),
});

/** Adds an entry to a list of properties, or gives the one with this key a new value; returns the entry. */
export function putProperty<List extends string>(
  journal: Journal,
  owner: Record<List, readonly PropertyState[]>,
  list: List,
  key: string,
  value: Json,
): PropertyState {
  const entries = owner[list];
  const found = entries.find((one) => one.key === key);
  if (found) {
    journal.put(found, 'value', value);
    return found;
  }
  const added: PropertyState = { key, value };
  journal.put(owner, list, [...entries, added]);
  return added;
}

/** Excel.SettingCollection */
export const settings = defineClass<WorkbookState>({
  ...collection,
  scalars: {},
  methods: {
    ...collection.methods,
    Add: (state, args, session) => {
      const key = args.text(0);
      if (key === '') throw new HostError('InvalidArgument');
      return setting(putProperty(session.book.journal, state, 'settings', key, args.json(1)));
    },
  },
});
