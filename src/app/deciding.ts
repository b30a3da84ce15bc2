/** What saying what a table is needs: loaded when someone looks at its columns. */
export { columnsWithin } from './columns';
export { landmarked } from './landmarks';
