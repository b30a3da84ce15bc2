/** What saying what a table is needs, and storing what was decided: loaded when someone looks at columns or decides. */
export { rememberMappings, rememberProfile } from '../excel/remember';
export { columnsWithin } from './decide/columns';
export { decide } from './decide/decide';
export { withoutMappings } from './decide/replaceMappings';
