export { consolidatedWorkbook } from './consolidated';
export { standardWorkbook } from './standard';
