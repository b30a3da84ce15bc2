import * as z from 'zod/mini';
import type { AddinFunctions } from '../contract';
import { tokenize } from '../formula/tokens';

// learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json, as far as a host acts on it.
const metadataSchema = z.object({
  functions: z.array(
    z.object({
      id: z.string().check(z.regex(/^[A-Z][\w.]{2,}$/)),
      name: z.string().check(z.regex(/^\p{L}[\p{L}\p{N}_.]{2,}$/u)),
      parameters: z.array(
        z.object({
          name: z.string(),
          type: z._default(z.enum(['any', 'number', 'string', 'boolean']), 'any'),
          dimensionality: z._default(z.enum(['scalar', 'matrix']), 'scalar'),
          optional: z._default(z.boolean(), false),
        }),
      ),
      result: z.object({ dimensionality: z._default(z.enum(['scalar', 'matrix']), 'scalar') }),
      options: z._default(
        z.object({
          cancelable: z._default(z.boolean(), false),
          requiresAddress: z._default(z.boolean(), false),
          requiresParameterAddresses: z._default(z.boolean(), false),
        }),
        { cancelable: false, requiresAddress: false, requiresParameterAddresses: false },
      ),
    }),
  ),
});

type Metadata = z.infer<typeof metadataSchema>['functions'][number];

/** A function of an add-in, as formulas of this Excel name it. */
export interface CustomFunction extends Metadata {
  /** "ZIELCHECK.ACHIEVEMENT", in capitals. */
  readonly formulaName: string;
}

/** In a saved workbook: "_xldudf_", then namespace and id with a line between them (OfficeDev/Excel-Custom-Functions#108). */
const STORED = '_XLDUDF_';

/** The functions that add-ins have brought to this Excel. */
export class FunctionRegistry {
  private readonly byName = new Map<string, CustomFunction>();
  private readonly byStoredName = new Map<string, CustomFunction>();

  /** @throws Error for metadata that Excel would not register, with the path to what is wrong */
  constructor(addins: readonly AddinFunctions[]) {
    for (const { namespace, metadata } of addins) {
      for (const one of metadataSchema.parse(metadata).functions) {
        const { options, result } = one;
        // …/custom-functions-json: parameter addresses are told only to functions that give a matrix.
        if (options.requiresParameterAddresses && result.dimensionality !== 'matrix')
          throw new Error(`${one.id}: requiresParameterAddresses needs a matrix as result`);
        const registered = { ...one, formulaName: `${namespace}.${one.name}`.toUpperCase() };
        this.byName.set(registered.formulaName, registered);
        this.byStoredName.set(`${STORED}${namespace}_${one.id}`.toUpperCase(), registered);
      }
    }
  }

  /** The function that a formula calls by this name, as shown or as stored. */
  find(name: string): CustomFunction | undefined {
    const upper = name.toUpperCase();
    return this.byName.get(upper) ?? this.byStoredName.get(upper);
  }

  /** A formula of a file as this Excel shows it: names of functions that are registered, in its language. */
  shown(formula: string): string {
    if (!formula.toUpperCase().includes(STORED)) return formula;
    const parts = tokenize(formula.slice(1)).map(({ kind, text }) =>
      kind === 'function' ? (this.byStoredName.get(text.toUpperCase())?.formulaName ?? text) : text,
    );
    return `=${parts.join('')}`;
  }
}
