/** Several reports beside each other: what changed between two states of one, and many as one table. */
export { compareReports } from './states';
export { consolidate } from './consolidate';
export type { Conflict, ConsolidatedRow, Consolidation } from './consolidate';
export { entriesOf, reportEntries } from './entries';
export type { Entry, ReportEntries } from './entries';
