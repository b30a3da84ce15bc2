/** The whole schema of profiles, with what checks and sources know about them. */
export { judgeProfile } from '../../report/judge';
export { readProfile } from '../../stored';
