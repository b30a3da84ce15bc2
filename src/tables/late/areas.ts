/** What names, filters, print areas and Excel tables say: for sheets that have any. */
export { areaHints } from '../hints/areaHints';
