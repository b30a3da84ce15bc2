import { HostError } from '../errors';
import type { Json } from '../json';
import type { SheetState } from '../state/workbook';
import { defineClass } from './define';

/** What a protected sheet still allows when nothing is said (Excel.WorksheetProtectionOptions). */
export const defaultProtection: Readonly<Record<string, Json>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Excel.WorksheetProtection */
export const worksheetProtection = defineClass<SheetState>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (sheet) => sheet.protection !== null },
    Options: { get: (sheet) => sheet.protection && { ...sheet.protection.options } },
  },
  methods: {
    Protect: (sheet, args, session) => {
      // Protecting twice is refused (Excel.WorksheetProtection#protect).
      if (sheet.protection) throw new HostError('InvalidOperation');
      const options = { ...defaultProtection, ...args.object(0) };
      if (Object.keys(options).some((key) => !(key in defaultProtection)))
        throw new HostError('InvalidArgument');
      session.book.journal.set(sheet, 'protection', { options, password: args.optionalText(1) ?? null });
      session.announcements.sheet('worksheetProtectionChanged', sheet, { isProtected: true });
    },
    Unprotect: (sheet, args, session) => {
      if (!sheet.protection) return;
      const password = args.optionalText(0) ?? null;
      if (sheet.protection.password !== null && sheet.protection.password !== password) {
        throw new HostError(password === null ? 'AccessDenied' : 'BadPassword');
      }
      session.book.journal.set(sheet, 'protection', null);
      session.announcements.sheet('worksheetProtectionChanged', sheet, { isProtected: false });
    },
  },
});
