export { checkSheets } from './checkWorkbook';
export { columnsWithin } from './columns';
export { requireCurrent } from './marking';
export { percentFindings } from './percentages';
