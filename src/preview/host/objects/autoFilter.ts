import { HostError } from '../errors';
import type { SheetState } from '../state/workbook';
import { defineClass } from './define';
import { requireOption } from './guards';
import { RangeTarget } from './rangeTarget';

/** Excel.AutoFilter of a worksheet: seen and removed by add-ins, set by the user (host.setFilter). */
export const autoFilter = defineClass<SheetState>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: (sheet) => (sheet.filter?.hiddenRows.size ?? 0) > 0 },
  },
  methods: {
    GetRange: (sheet, _args, session) => {
      if (!sheet.filter) throw new HostError('ItemNotFound');
      return session.model.range(new RangeTarget(sheet, sheet.filter.range));
    },
    GetRangeOrNullObject: (sheet, _args, session) =>
      sheet.filter && session.model.range(new RangeTarget(sheet, sheet.filter.range)),
    ClearCriteria: (sheet, _args, session) => {
      requireOption({ sheet }, 'allowAutoFilter');
      if (sheet.filter)
        session.book.journal.set(sheet, 'filter', { ...sheet.filter, hiddenRows: new Set<number>() });
    },
    Remove: (sheet, _args, session) => {
      requireOption({ sheet }, 'allowAutoFilter');
      session.book.journal.set(sheet, 'filter', null);
    },
  },
});
