import { intersects, type CellRange } from '../../../model';
import { HostError } from '../errors';
import { parseFormula } from '../formula/parse';
import { tidyFormula, toEnglishFormula, toLocalFormula } from '../formula/translate';
import { FormulaSyntaxError } from '../formula/tokens';
import { isJsonObject, type Json } from '../json';
import type { Book } from '../state/book';
import type { ConditionalFormatState, SheetState } from '../state/workbook';
import { conditionalRangeFormat } from './conditionalStyle';
import { defineClass, type HostObject } from './define';
import { readBoolean, readNumber, readText } from './format';
import { requireOption } from './guards';
import { AreasTarget, RangeTarget } from './rangeTarget';
import type { Session } from './session';

/** The conditional formats of a range or of several: those that touch it. */
export interface ConditionalFormatScope {
  readonly sheet: SheetState;
  readonly areas: readonly RangeTarget[];
}

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** A format of one type; asking one for the rules of another type is InvalidOperation (Excel.ConditionalFormat#custom). */
export interface ConditionalFormatTarget {
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
}

function readFormula(value: Json, read: (text: string) => string): string {
  const text = readText(value);
  try {
    const formula = tidyFormula(read(text.startsWith('=') ? text : `=${text}`));
    parseFormula(formula);
    return formula;
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw new HostError('InvalidArgument');
    throw error;
  }
}

const rule = defineClass<ConditionalFormatTarget>({
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ state }) => state.formula,
      set: ({ sheet, state }, value, session) => {
        requireOption({ sheet }, 'allowFormatCells');
        session.book.journal.set(
          state,
          'formula',
          readFormula(value, (text) => text),
        );
      },
    },
    FormulaLocal: {
      get: ({ state }, session) =>
        state.formula === '' ? '' : toLocalFormula(state.formula, session.book.locale),
      set: ({ state }, value, session) => {
        session.book.journal.set(
          state,
          'formula',
          readFormula(value, (text) => toEnglishFormula(text, session.book.locale)),
        );
      },
    },
  },
});

const custom = defineClass<ConditionalFormatTarget>({
  name: 'CustomConditionalFormat',
  scalars: {},
  navigation: { Rule: (target) => rule(target), Format: (target) => conditionalRangeFormat(target) },
});

const cellValue = defineClass<ConditionalFormatTarget>({
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: ({ state }) => state.rule,
      set: ({ state }, value, session) => {
        if (!isJsonObject(value)) throw new HostError('InvalidArgument');
        readFormula(value['formula1'] ?? null, (text) => text);
        session.book.journal.set(state, 'rule', value);
      },
    },
  },
  navigation: { Format: (target) => conditionalRangeFormat(target) },
});

function ofType(
  target: ConditionalFormatTarget,
  type: string,
  make: (target: ConditionalFormatTarget) => HostObject,
): HostObject | null {
  return target.state.type === type ? make(target) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new HostError('InvalidOperation');
  return found;
}

const areasOf = ({ sheet, state }: ConditionalFormatTarget): RangeTarget[] =>
  state.ranges.map((one) => new RangeTarget(sheet, one));

/**
 * A negative priority counts from the back, one out of bounds means the first or last place; the other formats move up
 * (Excel.ConditionalFormat#priority).
 */
function setPriority(book: Book, { sheet, state }: ConditionalFormatTarget, priority: number): void {
  const others = sheet.conditionalFormats.filter((format) => format !== state);
  const last = others.length;
  const place = Math.min(Math.max(priority < 0 ? last + 1 + priority : priority, 0), last);
  book.journal.set(sheet, 'conditionalFormats', [...others.slice(0, place), state, ...others.slice(place)]);
}

const conditionalFormat = defineClass<ConditionalFormatTarget>({
  name: 'ConditionalFormat',
  identity: ['Id'],
  scalars: {
    Id: { get: ({ state }) => state.id },
    Type: { get: ({ state }) => state.type },
    Priority: {
      get: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
      set: (target, value, session) => {
        setPriority(session.book, target, readNumber(value));
      },
    },
    StopIfTrue: {
      get: ({ state }) => state.stopIfTrue,
      set: ({ state }, value, session) => {
        session.book.journal.set(state, 'stopIfTrue', readBoolean(value));
      },
    },
  },
  navigation: {
    Custom: (target) => required(ofType(target, 'Custom', custom)),
    CustomOrNullObject: (target) => ofType(target, 'Custom', custom),
    CellValue: (target) => required(ofType(target, 'CellValue', cellValue)),
    CellValueOrNullObject: (target) => ofType(target, 'CellValue', cellValue),
  },
  methods: {
    Delete: ({ sheet, state }, _args, session) => {
      requireOption({ sheet }, 'allowFormatCells');
      if (!sheet.conditionalFormats.includes(state)) throw new HostError('ItemNotFound');
      const kept = sheet.conditionalFormats.filter((format) => format !== state);
      session.book.journal.set(sheet, 'conditionalFormats', kept);
    },
    GetRange: (target, _args, session) => {
      const [area, ...more] = areasOf(target);
      if (!area || more.length > 0) throw new HostError('InvalidOperation');
      return session.model.range(area);
    },
    GetRangeOrNullObject: (target, _args, session) => {
      const [area, ...more] = areasOf(target);
      return area && more.length === 0 ? session.model.range(area) : null;
    },
    GetRanges: (target, _args, session) =>
      session.model.rangeAreas(new AreasTarget(target.sheet, areasOf(target))),
  },
});

/** What is left of a rectangle when another is cut out of it. */
function without(range: CellRange, cut: CellRange): CellRange[] {
  if (!intersects(range, cut)) return [range];
  const top = Math.max(range.top, cut.top);
  const bottom = Math.min(range.bottom, cut.bottom);
  const parts = [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...range, top, bottom, right: cut.left - 1 },
    { ...range, top, bottom, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

function add(scope: ConditionalFormatScope, type: string, session: Session): HostObject {
  const { sheet, areas } = scope;
  if (!types.includes(type)) throw new HostError('InvalidArgument');
  requireOption({ sheet }, 'allowFormatCells');
  const ranges = areas.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
  const id = session.book.newId('0002');
  const state: ConditionalFormatState = {
    id,
    type,
    ranges,
    formula: '',
    rule: null,
    style: {},
    stopIfTrue: false,
  };
  // A new format comes first (Excel.ConditionalFormatCollection#add: "at the first/top priority").
  session.book.journal.set(sheet, 'conditionalFormats', [state, ...sheet.conditionalFormats]);
  return conditionalFormat({ sheet, state });
}

function touching({ sheet, areas }: ConditionalFormatScope): ConditionalFormatState[] {
  return sheet.conditionalFormats.filter((format) =>
    format.ranges.some((one) => areas.some((area) => intersects(one, area))),
  );
}

function find(scope: ConditionalFormatScope, id: Json): HostObject | null {
  const state = touching(scope).find((format) => format.id === id);
  return state ? conditionalFormat({ sheet: scope.sheet, state }) : null;
}

/** Excel.ConditionalFormatCollection of a range. */
export const conditionalFormats = defineClass<ConditionalFormatScope>({
  name: 'ConditionalFormatCollection',
  scalars: {},
  items: (scope) => touching(scope).map((state) => conditionalFormat({ sheet: scope.sheet, state })),
  item: (scope, id) => {
    const found = find(scope, id);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    Add: (scope, args, session) => add(scope, args.text(0), session),
    GetCount: (scope) => touching(scope).length,
    GetItemAt: (scope, args) => {
      const state = touching(scope)[args.integer(0)];
      if (!state) throw new HostError('InvalidArgument');
      return conditionalFormat({ sheet: scope.sheet, state });
    },
    GetItemOrNullObject: (scope, args) => find(scope, args.text(0)),
    // Clears them on this range only; what lies outside of it stays.
    ClearAll: ({ sheet, areas }, _args, session) => {
      requireOption({ sheet }, 'allowFormatCells');
      const kept = sheet.conditionalFormats.flatMap((format): ConditionalFormatState[] => {
        const ranges = areas.reduce<CellRange[]>(
          (left, area) => left.flatMap((one) => without(one, area)),
          [...format.ranges],
        );
        return ranges.length === 0 ? [] : [{ ...format, ranges }];
      });
      session.book.journal.set(sheet, 'conditionalFormats', kept);
    },
  },
});
