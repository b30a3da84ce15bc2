/**
 * What opening and checking need. What changes cells and marks is in `writing.ts`, what stores decisions in `remember.ts`: loaded when
 * they are asked for.
 */
export { hasMarks } from './marks/present';
export { readOverview, rememberChoices, type ExcelOverview } from './overview';
export { readSheet } from './readSheet';
export { throwIfCancelled } from './run';
export { readSelection, selectRange } from './select';
export { watchWorkbook } from './watch';
