/** What we keep in a workbook: one file per part, with its schema, how it is written and how it is read. */
export { formatChoices, readChoices, type Choices } from './choices';
export { formatMappings, readMappings } from './mappings';
export type { Stored } from './part';
export { readProfile, type JudgedProfile } from './profile';
export { formatReferences, MAX_REFERENCES, readReferenceList, type ReferenceList } from './references';
export { formatSubmission, LONGEST_REASON, MAX_DECISIONS, MAX_ROWS_KEPT, readSubmission } from './submission';
export { storedChoices, storedMappings, storedReferences } from './whenStored';
export { partJson, partXml } from './xml';
