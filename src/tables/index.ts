export { readCell } from './cell';
export { findTables, findTableSteps, type FindOptions, type FoundTables } from './findTables';
export { parseNumber } from './numberText';
export { readRow } from './readRow';
