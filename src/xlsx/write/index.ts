export { consolidatedWorkbook } from './consolidated';
export { standardWorkbook } from './standard';
export { isConsolidated } from './isConsolidated';
