import { askExcel } from './run';

/** Calculates every formula of the workbook anew, also those whose cells did not change: our functions then ask again. */
export function recalculate(): Promise<void> {
  return askExcel(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
