/** What saying what a table is needs, and storing what was decided: few have to decide anything. */
export { rememberPart } from '../../excel/writing';
export { formatChoices, formatMappings } from '../../stored';
export { columnsWithin } from './columns';
export { decide } from './decide';
export { withoutMappings } from './replaceMappings';
