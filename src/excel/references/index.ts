/** Reference values in the workbook: the list of what was inserted, its names, and our sheet of sources. */
export { readReferences, storeReferences, type LocatedReference, type ReadReferences } from './list';
export { writeSourcesSheet, type SourceCell } from './sourcesSheet';
