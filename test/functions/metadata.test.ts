import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { functionIds } from '../../src/functions/ids';
import { startExcel } from '../support/excel';

const read = (file: string) =>
  metadataSchema.parse(
    JSON.parse(readFileSync(path.resolve(__dirname, '../../src/functions', file), 'utf8')),
  );

const metadataSchema = z.object({
  $schema: z.string(),
  functions: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      parameters: z.array(
        z.strictObject({
          name: z.string(),
          description: z.string(),
          type: z.literal('any'),
          optional: z.optional(z.literal(true)),
        }),
      ),
      result: z.strictObject({ type: z.string(), dimensionality: z.string() }),
      options: z.record(z.string(), z.literal(true)),
    }),
  ),
});

/** What Excel acts on; the rest is for people. */
const shape = ({ functions }: ReturnType<typeof read>) =>
  functions.map(({ id, parameters, result, options }) => ({
    id,
    optional: parameters.map(({ optional }) => optional ?? false),
    result,
    options,
  }));

describe('functions.json', () => {
  const german = read('functions.json');
  const english = read('functions.en-us.json');

  it('describes the same functions in both languages, each in its words', () => {
    expect(shape(english)).toEqual(shape(german));
    expect(german.functions.map(({ name }) => name)).toEqual([
      'ZIELERREICHUNG',
      'STATUS',
      'REFERENZ',
      'QUELLE',
    ]);
    expect(english.functions.map(({ name }) => name)).toEqual([
      'ACHIEVEMENT',
      'STATUS',
      'REFERENCE',
      'SOURCE',
    ]);
    for (const [index, { description, parameters }] of german.functions.entries()) {
      expect(english.functions[index]?.description).not.toBe(description);
      expect(english.functions[index]?.parameters).toHaveLength(parameters.length);
    }
  });

  it('describes exactly what the page associates', async () => {
    await startExcel();
    await import('../../src/functions');
    const association: unknown = Reflect.get(CustomFunctions, '_association');
    const { mappings } = z.object({ mappings: z.record(z.string(), z.unknown()) }).parse(association);
    expect(Object.keys(mappings).toSorted()).toEqual(german.functions.map(({ id }) => id).toSorted());
    expect(functionIds).toHaveLength(german.functions.length);
  });
});
