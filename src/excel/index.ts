/**
 * What opening and checking need. What changes cells and marks or stores anything is in `writing.ts`: loaded when it is asked
 * for.
 */
export { hasMarks } from './marks/present';
export { readOverview, type ExcelOverview } from './overview';
export { readSheet } from './readSheet';
export { openWorkbookSource } from './source';
export { readSelection, selectRange } from './select';
export { watchWorkbook } from './watch';
