import * as z from 'zod/mini';
import { NoDataError } from '../errors';
import type { Kind } from '../kind';
import { readTables } from '../table/read';
import { openTable } from './tableSource';

const schema = z.strictObject({
  /** Only this sheet; without it every sheet that has a table of reference values. */
  sheet: z.optional(z.string().check(z.minLength(1))),
});

/** Reference values in a table of the workbook at hand. */
export const workbook: Kind<z.infer<typeof schema>> = {
  kind: 'workbook',
  schema,
  open: (config, { sheets, now }) =>
    openTable(config, async () => {
      const about = { source: config.title };
      if (sheets === undefined) throw new NoDataError({ ...about, technical: 'no workbook at hand' });
      return { readings: readTables(await sheets(), config.sheet, about), retrieved: now() };
    }),
};
