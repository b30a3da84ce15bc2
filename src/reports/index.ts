/** Several reports beside each other: what changed between two states of one. */
export { compareReports } from './compare';
export type { Comparison, IndicatorChange, IndicatorState } from './compare';
