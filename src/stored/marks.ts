import * as z from 'zod/mini';
import { jsonOf } from './part';

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

/** The text in which the register is stored. */
export function formatRegister(register: Register): string {
  return JSON.stringify(register);
}

/** The register as it was stored; `undefined` when it is damaged, or another version of the add-in has written it. */
export function readRegister(text: string): Register | undefined {
  const stored = z.safeParse(registerSchema, jsonOf(text));
  return stored.success ? stored.data : undefined;
}
