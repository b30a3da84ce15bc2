import { HostError } from '../errors';
import { evaluate } from '../formula/evaluate';
import { parseFormula } from '../formula/parse';
import { tidyFormula } from '../formula/translate';
import { FormulaSyntaxError } from '../formula/tokens';
import { single } from '../formula/values';
import type { Json } from '../json';
import { CellError, plainValue } from '../state/cell';
import type { NameState, SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import { keyedCollection, sameText } from './collection';
import { defineClass } from './define';
import { readBoolean, readText } from './format';
import { rangeOfName } from './resolveRange';
import type { Session } from './session';

/** Rules for names (support.microsoft.com, "Define and use names in formulas"). */
function requireName(name: string): void {
  const allowed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell = /^(?:\$?[A-Za-z]{1,3}\$?\d+|[rRcC]|[rR]\d+[cC]\d+)$/.test(name);
  if (!allowed || likeCell) throw new HostError('InvalidArgument');
}

function nameFormula(args: Arguments): string {
  const range = args.range(1);
  if (range) {
    const address = range.address;
    const bang = address.lastIndexOf('!') + 1;
    return `=${address.slice(0, bang)}${address.slice(bang).replace(/([A-Z]+)?(\d+)?/g, (_, letters?: string, digits?: string) => `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`)}`;
  }
  const value = args.json(1);
  if (typeof value === 'number' || typeof value === 'boolean') return `=${String(value).toUpperCase()}`;
  const text = readText(value);
  try {
    const formula = tidyFormula(text.startsWith('=') ? text : `=${text}`);
    parseFormula(formula);
    return formula;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw new HostError('InvalidArgument');
    throw error;
  }
}

function valueOf(name: NameState, session: Session): Json {
  const range = rangeOfName(session, name);
  if (range) return range.address;
  const sheet = name.sheet ?? session.book.activeSheet();
  return plainValue(
    single(evaluate(parseFormula(name.formula), session.book.scopes.scopeAt(sheet, 0, 0))) ?? 0,
  );
}

function typeOf(name: NameState, session: Session): string {
  if (rangeOfName(session, name)) return 'Range';
  const value = valueOf(name, session);
  if (value === '#REF!' || (typeof value === 'string' && CellError.of(value).code.startsWith('#')))
    return 'Error';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

const namedItem = defineClass<NameState>({
  name: 'NamedItem',
  identity: ['_Id'],
  scalars: {
    _Id: { get: (name) => name.name },
    Name: { get: (name) => name.name },
    Type: { get: typeOf },
    Value: { get: valueOf },
    Visible: {
      get: (name) => name.visible,
      set: (name, value, session) => {
        session.book.journal.set(name, 'visible', readBoolean(value));
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value, session) => {
        session.book.journal.set(name, 'comment', readText(value));
      },
    },
    Scope: { get: (name) => (name.sheet ? 'Worksheet' : 'Workbook') },
    Formula: {
      get: (name) => name.formula,
      set: (name, value, session) => {
        session.book.journal.set(name, 'formula', tidyFormula(readText(value)));
        session.book.structureChanged();
      },
    },
  },
  navigation: {
    WorksheetOrNullObject: (name, session) => name.sheet && session.model.worksheet(name.sheet),
  },
  methods: {
    Delete: (name, _args, session) => {
      const { state, journal } = session.book;
      journal.set(
        state,
        'names',
        state.names.filter((one) => one !== name),
      );
      session.book.structureChanged();
    },
    GetRange: (name, _args, session) => {
      const range = rangeOfName(session, name);
      if (!range) throw new HostError('InvalidOperation');
      return session.model.range(range);
    },
    GetRangeOrNullObject: (name, _args, session) => {
      const range = rangeOfName(session, name);
      return range && session.model.range(range);
    },
  },
});

const collection = keyedCollection<SheetState | null, NameState>({
  name: 'NamedItemCollection',
  list: (sheet, session) => session.book.state.names.filter((name) => name.sheet === sheet),
  matches: (name, key) => sameText(name.name, key),
  bind: (name) => namedItem(name),
});

/** Excel.NamedItemCollection of a worksheet, or with null of the workbook. */
export const names = defineClass<SheetState | null>({
  ...collection,
  scalars: {},
  methods: {
    ...collection.methods,
    Add: (sheet, args, session) => {
      const { state, journal } = session.book;
      const name = args.text(0);
      requireName(name);
      if (state.names.some((one) => one.sheet === sheet && sameText(one.name, name)))
        throw new HostError('InvalidArgument');
      const item: NameState = {
        name,
        sheet,
        formula: nameFormula(args),
        comment: args.optionalText(2) ?? '',
        visible: true,
      };
      journal.set(state, 'names', [...state.names, item]);
      session.book.structureChanged();
      return namedItem(item);
    },
  },
});
