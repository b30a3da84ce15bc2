import type { ExcelHost } from '../../../src/preview/host/contract';

/** Code of the error that Excel refuses a batch with; "done" when it does not. */
export async function refusal(
  batch: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Runs a batch on the active sheet and syncs it. */
export async function onSheet(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
}

/** What stands in a cell of the active sheet, by "B2". */
export function cellOf(
  host: ExcelHost,
  address: string,
): ReturnType<ReturnType<ExcelHost['activeSheet']>['cell']> {
  const [, letters = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return host.activeSheet().cell(Number(digits) - 1, letters.charCodeAt(0) - 65);
}

/** The id of the n-th sheet. */
export function sheetId(host: ExcelHost, index = 0): string {
  return host.sheets()[index]?.id ?? '';
}

/** Waits until everything the host has to tell has been told. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20);
  });
}
