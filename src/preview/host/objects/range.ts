import { HostError } from '../errors';
import type { Json } from '../json';
import { clearRange } from '../writing';
import { cellPropertyMethods } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { defineClass, type HostObject, type ScalarDefinition } from './define';
import { rangeFormat, readBoolean } from './format';
import { requireOption } from './guards';
import { contentScalars } from './rangeContents';
import { layoutMethods } from './rangeLayout';
import { navigationMethods } from './rangeNavigation';
import type { RangeTarget } from './rangeTarget';

/** Whether all rows (or columns) of the range are hidden; null when some are. */
function hiddenScalar(key: 'hiddenRows' | 'hiddenColumns'): ScalarDefinition<RangeTarget> {
  const span = (range: RangeTarget): [number, number] =>
    key === 'hiddenRows' ? [range.top, range.bottom] : [range.left, range.right];
  return {
    get: (range) => {
      const [first, last] = span(range);
      const hidden = new Set(range.sheet[key]);
      if (key === 'hiddenRows') for (const row of range.sheet.filter?.hiddenRows ?? []) hidden.add(row);
      const count = [...hidden].filter((index) => index >= first && index <= last).length;
      return count === 0 ? false : count === last - first + 1 ? true : null;
    },
    set: (range, value, session) => {
      const hide = readBoolean(value);
      requireOption(range, key === 'hiddenRows' ? 'allowFormatRows' : 'allowFormatColumns');
      const hidden = new Set(range.sheet[key]);
      const [first, last] = span(range);
      for (let index = first; index <= last; index += 1) {
        if (hide) hidden.add(index);
        else hidden.delete(index);
      }
      session.book.journal.set(range.sheet, key, hidden);
    },
  };
}

const readOnly = (read: (range: RangeTarget) => Json): ScalarDefinition<RangeTarget> => ({ get: read });

function clear(range: RangeTarget, applyTo: string): { contents: boolean; formats: boolean } {
  if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') return { contents: false, formats: false };
  if (!['All', 'Formats', 'Contents'].includes(applyTo)) throw new HostError('InvalidArgument');
  if (applyTo !== 'Contents') requireOption(range, 'allowFormatCells');
  return { contents: applyTo !== 'Formats', formats: applyTo !== 'Contents' };
}

const bind: (target: RangeTarget) => HostObject = defineClass<RangeTarget>({
  name: 'Range',
  identity: ['_ReferenceId'],
  scalars: {
    ...contentScalars,
    RowIndex: readOnly((range) => range.top),
    ColumnIndex: readOnly((range) => range.left),
    RowCount: readOnly((range) => range.rowCount),
    ColumnCount: readOnly((range) => range.columnCount),
    // More than 2^31-1 cells read -1 (Excel.Range#cellCount).
    CellCount: readOnly((range) => (range.cellCount > 2_147_483_647 ? -1 : range.cellCount)),
    Address: readOnly((range) => range.address),
    AddressLocal: readOnly((range) => range.address),
    IsEntireRow: readOnly((range) => range.isEntireRow),
    IsEntireColumn: readOnly((range) => range.isEntireColumn),
    RowHidden: hiddenScalar('hiddenRows'),
    ColumnHidden: hiddenScalar('hiddenColumns'),
    Hidden: {
      get: (range, session) =>
        hiddenScalar('hiddenRows').get(range, session) === true ||
        hiddenScalar('hiddenColumns').get(range, session) === true,
    },
    HasSpill: readOnly(() => false),
    Style: readOnly(() => 'Normal'),
    _ReferenceId: { get: (range, session) => session.references.idOf(range) },
  },
  navigation: {
    Format: (range) => rangeFormat(range),
    Worksheet: (range, session) => session.model.worksheet(range.sheet),
    ConditionalFormats: (range) => conditionalFormats({ sheet: range.sheet, areas: [range] }),
    DataValidation: (range) => dataValidation(range),
  },
  methods: {
    ...navigationMethods,
    ...layoutMethods,
    ...cellPropertyMethods,
    Clear: (range, args, session) => {
      const { contents, formats } = clear(range, args.optionalText(0) ?? 'All');
      const before = session.book.cell(range.sheet, range.top, range.left).value;
      clearRange(session.book, range, contents, formats);
      if (contents) session.announcements.edited(range, session.subscriber, before);
      else session.announcements.formatted(range);
    },
    Select: (range, _args, session) => {
      const { state, journal } = session.book;
      if (range.sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
      if (state.activeSheet !== range.sheet) {
        journal.put(state, 'activeSheet', range.sheet);
        session.announcements.sheet('worksheetActivated', range.sheet);
      }
      const { top, left, bottom, right } = range;
      journal.put(state, 'selection', { top, left, bottom, right });
      session.announcements.selected(range);
    },
    Calculate: (_range, _args, session) => {
      session.book.settle(true);
    },
    _ValidateArraySize: (range, args) => {
      if (args.integer(0) === range.rowCount && args.integer(1) === range.columnCount) return;
      throw new HostError(
        'InvalidArgument',
        'Range.values',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  },
  reference: (range, session) => session.references.keep(bind(range)),
});

/** Excel.Range */
export const range = bind;
