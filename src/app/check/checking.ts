/** Recognition and checks with all their texts: they arrive while the pane draws and Excel reads. */
export { checkWorkbook } from '../../report/run';
export { settingsOf } from '../../report/settings';
export { driveInSlices } from './drive';
