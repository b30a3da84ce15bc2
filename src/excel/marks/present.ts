import { askExcel } from '../run';
import { loadRegister } from './register';

/** Whether marks of ours stand in the workbook, or may, after a failure. */
export function hasMarks(): Promise<boolean> {
  return askExcel(async (context) => {
    const register = loadRegister(context);
    await context.sync();
    return register() !== 'none';
  });
}
