export { withLostMappings } from '../engine';
export { checkSheets } from './checkWorkbook';
