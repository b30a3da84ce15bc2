import { askExcel } from '../run';

/** Our key among the settings of the workbook: which of its conditional formats are marks of ours. */
export const MARKS = 'zielcheck.marks';

/** Asks whether marks of ours stand in the workbook, or may, after a failure; call the returned function after the next `sync`. */
export function loadPresence(context: Excel.RequestContext): () => boolean {
  const item = context.workbook.settings.getItemOrNullObject(MARKS).load('key');
  return () => !item.isNullObject;
}

/** Whether marks of ours stand in the workbook, or may, after a failure. */
export function hasMarks(): Promise<boolean> {
  return askExcel(async (context) => {
    const marked = loadPresence(context);
    await context.sync();
    return marked();
  });
}
