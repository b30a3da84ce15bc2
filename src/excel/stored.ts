/** Reads what Zielcheck has stored in a workbook: loaded only where something is stored. */
export { formatMappings, parseMappings } from '../profile/mappings';
export { readChoices } from './storedChoices';
