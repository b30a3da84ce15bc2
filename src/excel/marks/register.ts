import * as z from 'zod/mini';
import { parseJson } from '../json';
import { MARKS } from './present';

const sheetSchema = { id: z.string(), name: z.string() };

const registerSchema = z.discriminatedUnion('state', [
  /** From before the first format is added until all are listed: found later, a run has died in between. */
  z.object({
    version: z.literal(1),
    state: z.literal('writing'),
    /** Formats that stood there before and are not ours. */
    sheets: z.array(z.object({ ...sheetSchema, foreign: z.array(z.string()) })),
  }),
  z.object({
    version: z.literal(1),
    state: z.literal('complete'),
    sheets: z.array(z.object({ ...sheetSchema, formats: z.array(z.string()) })),
  }),
]);

/** Which conditional formats of the workbook are ours, per sheet. */
export type Register = z.infer<typeof registerSchema>;

/** The register as stored; "unreadable" when another version of the add-in has written it. */
export type StoredRegister = Register | 'none' | 'unreadable';

/** Asks for the register; call the returned function after the next `sync`. */
export function loadRegister(context: Excel.RequestContext): () => StoredRegister {
  const item = context.workbook.settings.getItemOrNullObject(MARKS).load('value');
  return () => {
    if (item.isNullObject) return 'none';
    const parsed = registerSchema.safeParse(parseJson(item.value));
    return parsed.success ? parsed.data : 'unreadable';
  };
}

/** Stores the register with the next `sync`. */
export function storeRegister(context: Excel.RequestContext, register: Register): void {
  context.workbook.settings.add(MARKS, JSON.stringify(register));
}

/** Removes the register with the next `sync`, if there is one. */
export function dropRegister(context: Excel.RequestContext): void {
  context.workbook.settings.getItemOrNullObject(MARKS).delete();
}
