/** Tables whose roles stand in rows: for sheets in which one role word stands below another. */
export { rowRoleTables } from '../rowRoles/rowRoleTables';
