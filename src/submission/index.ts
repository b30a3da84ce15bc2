/** Whether a report can be handed in: pure, over checked tables. Pane and command line say the same with it. */
export { changesBetween, type Changes, type RowChange } from './changes';
export {
  checklistIds,
  checklistOf,
  type Checklist,
  type ChecklistId,
  type ChecklistItem,
  type OpenEntry,
  type ReportFacts,
} from './checklist';
export { decisionAbout, staleDecisions, withDecisions, type KeyedFinding } from './decisions';
export { fingerprintOf, MAX_ROWS_KEPT, printTables, tablePrintSteps } from './fingerprint';
export { missedTargets, type MissedTarget } from './missed';
export { projectData, projectFieldsIn, type FoundField, type ProjectField } from './projectData';
export { openLine, protocolOf, type Protocol, type ProtocolSource } from './protocol';
export { protocolPage } from './protocolPage';
export { protocolSheet } from './protocolSheet';
export { formatSubmission, LONGEST_REASON, MAX_DECISIONS, parseSubmission } from './stored';
