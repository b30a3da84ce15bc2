/** The tables that the user pointed out: for workbooks in which something was decided. */
export { mappedTable } from '../mappings/mappedTable';
export { placeMappings } from '../mappings/placedMappings';
