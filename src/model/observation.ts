import type * as z from 'zod/mini';
import type { observationSchemaOf } from './observationSchema';

type ReadonlyOf<Value> = Value extends object
  ? { readonly [Key in keyof Value]: ReadonlyOf<Value[Key]> }
  : Value;

/** A reference value with its provenance, as its schema has it. */
export type Observation = ReadonlyOf<z.infer<ReturnType<typeof observationSchemaOf>>>;
