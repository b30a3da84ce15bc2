import * as z from 'zod/mini';
import { NoDataError } from '../errors';
import { keptFile } from '../files/keep';
import { readFile } from '../files/read';
import type { Kind } from '../kind';
import { openTable } from './tableSource';

const schema = z.strictObject({
  /** Only this sheet of a workbook; without it every sheet that has a table of reference values. */
  sheet: z.optional(z.string().check(z.minLength(1))),
});

/** A file that the user picked (.csv, .xlsx, or a zip from GENESIS), remembered on this machine. */
export const file: Kind<z.infer<typeof schema>> = {
  kind: 'file',
  schema,
  open: (config, { store }) =>
    openTable(config, async () => {
      const about = { source: config.title };
      const kept = await keptFile(store, config.id);
      if (kept === undefined) throw new NoDataError({ ...about, technical: 'no file was picked yet' });
      return { readings: await readFile(kept, config.sheet, about), retrieved: kept.pickedAt };
    }),
};
