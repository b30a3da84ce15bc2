export { readCell } from './cell';
export { describeColumns } from './describeColumns';
export { directionsOf, type Directions } from './directions';
export { percentagePoints } from './decimal';
export { isPercentFormat } from './format';
export { findTables, findTableSteps, type FindOptions, type FoundTables } from './findTables';
export { mayTellDirection } from './nameDirection';
export { parseNumber } from './numberText';
export { readRow } from './readRow';
