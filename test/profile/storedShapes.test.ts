import * as z from 'zod/mini';
import { readChoices } from '../../src/excel/storedChoices';
import { directions, languages, MAX_COLUMNS, MAX_ROWS, roles, type TableMapping } from '../../src/model';
import { parseMappings } from '../../src/profile';
import { settingsSchema } from '../../src/profile/settingsSchema';
import { misshapen } from '../support/misshapen';

/** What is stored, as schemas: the readers that the pane loads in their place must take and refuse the same. */
const choicesSchema = z.strictObject({
  version: z.literal(1),
  language: z.exactOptional(z.enum(languages)),
  profile: z.exactOptional(settingsSchema),
  percentAs: z.exactOptional(z.enum(['formula', 'value'])),
  live: z.exactOptional(z.boolean()),
});

const row = z.int().check(z.nonnegative(), z.maximum(MAX_ROWS - 1));
const column = z.int().check(z.nonnegative(), z.maximum(MAX_COLUMNS - 1));
const direction = z.optional(z.enum(directions));
const mappingSchema = z.object({
  sheet: z.string(),
  range: z.object({ top: row, left: column, bottom: row, right: column }),
  headerRows: z.int().check(z.nonnegative(), z.maximum(MAX_ROWS)),
  columns: z.partialRecord(z.enum(roles), column),
  series: z.optional(z.string()),
  ignored: z.optional(z.boolean()),
  direction,
  indicators: z.optional(
    z.array(
      z.object({
        indicator: z.string(),
        direction,
        unit: z.optional(z.string()),
        integer: z.optional(z.boolean()),
      }),
    ),
  ),
  landmark: z.optional(
    z.object({
      headers: z.array(z.object({ column, text: z.string() })),
      first: z.string(),
      sheets: z.array(z.string()),
    }),
  ),
});

const choices = {
  version: 1,
  language: 'de',
  percentAs: 'value',
  live: false,
  profile: {
    id: 'frei',
    title: 'Titel',
    version: '2',
    language: 'en',
    period: { from: '2024-02-29', to: '2025-12-31' },
    bands: { met: 100, near: 90.5, under: -1 },
    checks: { 'under-target': 'error', 'over-achievement': { severity: 'off', infoAbove: 104 } },
  },
};

const mapping: TableMapping = {
  sheet: 'Tabelle1',
  range: { top: 0, left: 0, bottom: 9, right: 3 },
  headerRows: 2,
  columns: { indicator: 0, target: 1, actual: 2 },
  series: '2024',
  ignored: false,
  direction: 'decrease',
  indicators: [{ indicator: 'Abbrüche', direction: 'increase', unit: 'Personen', integer: true }],
  landmark: { headers: [{ column: 0, text: 'Indikator' }], first: 'Abbrüche', sheets: ['Tabelle1'] },
};

it('reads choices as a schema does, whatever their shape', () => {
  const verdicts = new Set<boolean>();
  for (const stored of [choices, ...misshapen(choices)]) {
    const { success, data } = choicesSchema.safeParse(stored);
    verdicts.add(success);
    const expected: Record<string, unknown> = { ...data };
    delete expected.version;
    expect({ stored, ...readChoices(JSON.stringify(stored)) }).toEqual({
      stored,
      choices: expected,
      dropped: !success,
    });
  }
  expect(verdicts.size).toBe(2);
});

it('reads decisions as a schema does, whatever their shape', () => {
  const verdicts = new Set<boolean>();
  for (const stored of [mapping, ...misshapen(mapping)]) {
    const { success, data } = mappingSchema.safeParse(stored);
    verdicts.add(success);
    const text = JSON.stringify({ version: 1, tables: [mapping, stored] });
    expect({ stored, ...parseMappings(text) }).toEqual({
      stored,
      mappings: success ? [mapping, data] : [mapping],
      dropped: success ? 0 : 1,
    });
  }
  expect(verdicts.size).toBe(2);
});
