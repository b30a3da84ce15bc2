/** What changes the workbook: markings and cells. Apart from `index.ts`, because opening the pane does not need it. */
export { addMarks, planMarks, removeMarks, type Mark } from './marks';
export { withCleanupFailure } from './errors';
export { deleteOwnSheet } from './ownSheets';
export {
  readReferences,
  storeReferences,
  writeSourcesSheet,
  type LocatedReference,
  type ReadReferences,
  type SourceCell,
} from './references';
export { recalculate } from './recalculate';
export { createCellWriter, readCells, type CellWriter } from './write';
export { addProtocolSheet, replaceSheet } from './submission/protocolSheet';
export { readParts } from './ownParts';
export { rememberPart } from './storePart';
