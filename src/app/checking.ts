export { withLostMappings } from '../engine';
export { checkSheets } from './checkWorkbook';
export { percentFindings } from './percentages';
