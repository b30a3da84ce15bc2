import { HostError } from '../errors';
import type { Json } from '../json';
import type { PropertyState, SheetState, WorkbookState } from '../state/workbook';
import { keyedCollection, sameText } from './collection';
import { defineClass, type ScalarDefinition } from './define';
import { readText } from './format';
import { putProperty } from './settings';

const customProperty = defineClass<PropertyState>({
  name: 'CustomProperty',
  identity: ['Key'],
  scalars: {
    Key: { get: (item) => item.key },
    Value: {
      get: (item) => item.value,
      set: (item, value, session) => {
        session.book.journal.put(item, 'value', value);
      },
    },
    Type: {
      get: ({ value }) =>
        typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String',
    },
  },
  methods: {
    Delete: (item, _args, session) => {
      const { state, journal } = session.book;
      const kept = state.customProperties.filter((one) => one !== item);
      journal.put(state, 'customProperties', kept);
    },
  },
});

const workbookCollection = keyedCollection<WorkbookState, PropertyState>({
  name: 'CustomPropertyCollection',
  list: (state) => state.customProperties,
  matches: (item, key) => sameText(item.key, key),
  bind: (item) => customProperty(item),
});

const customProperties = defineClass<WorkbookState>({
  ...workbookCollection,
  scalars: {},
  methods: {
    ...workbookCollection.methods,
    Add: (state, args, session) => {
      const value = args.json(1);
      if (value === null || typeof value === 'object') throw new HostError('InvalidArgument');
      const { journal } = session.book;
      return customProperty(putProperty(journal, state, 'customProperties', args.text(0), value));
    },
    DeleteAll: (state, _args, session) => {
      session.book.journal.put(state, 'customProperties', []);
    },
  },
});

function property(key: string): ScalarDefinition<WorkbookState> {
  return {
    get: (state): Json => state.properties[key] ?? '',
    set: (state, value, session) => {
      session.book.journal.put(state, 'properties', { ...state.properties, [key]: readText(value) });
    },
  };
}

/** Excel.DocumentProperties. Properties are no part of Ctrl+Z (excel/excel-add-ins-undo-capabilities). */
export const documentProperties = defineClass<WorkbookState>({
  name: 'DocumentProperties',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
  },
  navigation: { Custom: (state) => customProperties(state) },
});

const worksheetProperty = defineClass<{ readonly sheet: SheetState; readonly item: PropertyState }>({
  name: 'WorksheetCustomProperty',
  identity: ['Key'],
  scalars: {
    Key: { get: ({ item }) => item.key },
    Value: {
      get: ({ item }) => item.value,
      set: ({ item }, value, session) => {
        session.book.journal.put(item, 'value', readText(value));
      },
    },
  },
  methods: {
    Delete: ({ sheet, item }, _args, session) => {
      const kept = sheet.customProperties.filter((one) => one !== item);
      session.book.journal.put(sheet, 'customProperties', kept);
    },
  },
});

const sheetCollection = keyedCollection<SheetState, PropertyState>({
  name: 'WorksheetCustomPropertyCollection',
  list: (sheet) => sheet.customProperties,
  matches: (item, key) => sameText(item.key, key),
  bind: (item, sheet) => worksheetProperty({ sheet, item }),
});

/** Excel.WorksheetCustomPropertyCollection: texts only. */
export const worksheetCustomProperties = defineClass<SheetState>({
  ...sheetCollection,
  scalars: {},
  methods: {
    ...sheetCollection.methods,
    Add: (sheet, args, session) => {
      const { journal } = session.book;
      const item = putProperty(journal, sheet, 'customProperties', args.text(0), args.text(1));
      return worksheetProperty({ sheet, item });
    },
  },
});
