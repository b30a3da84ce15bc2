/** Ids of the worksheet functions, as they are in `functions.json` and in workbooks; names are told per language there. */
export const functionIds = ['ZIELERREICHUNG', 'STATUS', 'REFERENZ', 'QUELLE'] as const;
export type FunctionId = (typeof functionIds)[number];
