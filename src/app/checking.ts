export { checkSheets } from './checkWorkbook';
export { columnsWithin } from './columns';
export { percentFindings } from './percentages';
export { readStoredProfile } from './storedProfile';
