/**
 * What few sheets need of recognition. Here it is there at once; the pane's build puts something in its place that asks for it
 * (assets/webpack/lateParts.cjs, `PartMissing`).
 */
export { areaHints } from './areas';
export { mappedTable, placeMappings } from './mappings';
export { rowRoleTables } from './rowRoles';
