export { addMarks, hasMarks, planMarks, removeMarks, type Mark } from './marks';
export { rememberMappings } from './mappings';
export { readOverview, rememberChoices, type ExcelOverview } from './overview';
export { readSheet } from './readSheet';
export { throwIfCancelled } from './run';
export { readSelection, selectRange } from './select';
export { watchWorkbook } from './watch';
export { createCellWriter, readCells } from './write';
