/** Whether a report can be handed in: pure, over checked tables. Pane and command line say the same with it. */
export { projectPeriod } from './projectPeriod';
export { changesBetween, type Changes } from './changes';
export {
  checklistIds,
  checklistOf,
  type Checklist,
  type ChecklistId,
  type ChecklistItem,
  type OpenEntry,
} from './checklist';
export { decisionAbout, staleDecisions, withDecisions, type KeyedFinding } from './decisions';
export { fingerprintOf, printTables, tablePrintSteps } from './fingerprint';
export { exceededTargets, missedTargets, type MissedTarget, type RowToExplain } from './missed';
export { projectData, projectFieldsIn, requiredFields, type FoundField } from './projectData';
export { protocolOf, type Protocol } from './protocol';
export { protocolPage } from './protocolPage';
export { protocolSheet } from './protocolSheet';
