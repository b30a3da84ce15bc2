export { withLostMappings } from '../engine';
export { checkSheets } from './checkWorkbook';
export { columnsWithin } from './columns';
export { landmarked } from './landmarks';
export { percentFindings } from './percentages';
