export { consolidatedWorkbook } from './consolidated';
