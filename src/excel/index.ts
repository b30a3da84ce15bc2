/** What opening and checking need. What changes cells and marks is in `writing.ts`, loaded when it is asked for. */
export { rememberMappings } from './mappings';
export { hasMarks } from './marks/present';
export { readOverview, rememberChoices, type ExcelOverview } from './overview';
export { rememberProfile } from './profile';
export { readSheet } from './readSheet';
export { throwIfCancelled } from './run';
export { readSelection, selectRange } from './select';
export { watchWorkbook } from './watch';
