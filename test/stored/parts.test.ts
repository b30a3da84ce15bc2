import {
  formatChoices,
  formatReferences,
  MAX_REFERENCES,
  readChoices,
  readProfile,
  readReferenceList,
} from '../../src/stored';
import { formatRegister, readRegister, type Register } from '../../src/stored/marks';
import { firstUsable, jsonOf, type Parsed } from '../../src/stored/part';
import type { InsertedReference } from '../../src/model';

describe('of several parts of one kind', () => {
  /** "x!" is damaged, "" says nothing, "a2" holds two entries that cannot be read. */
  const parse = (text: string): Parsed<string> | undefined =>
    text.endsWith('!')
      ? undefined
      : { value: text, dropped: Number(/\d/.exec(text)?.[0] ?? 0), empty: text === '' };

  it.each<[readonly (string | undefined)[], string, number]>([
    [[], 'none', 0],
    [['a'], 'a', 0],
    [['', 'a'], 'a', 0],
    [['x!', 'a'], 'a', 1],
    [[undefined, 'a'], 'a', 1],
    [['a', 'a'], 'a', 0],
    [['a', 'b'], 'a', 1],
    [['a', ''], 'a', 0],
    [['a', 'x!', undefined], 'a', 2],
    [['a2', 'b3'], 'a2', 3],
    [['x!', ''], 'none', 1],
  ])('%j the first usable one is %j, and %d are counted', (texts, value, dropped) => {
    expect(firstUsable(texts, parse, 'none')).toEqual({ value, dropped });
  });

  it('text that is no JSON is nothing', () => {
    expect([jsonOf('{"a":1}'), jsonOf('{'), jsonOf('')]).toEqual([{ a: 1 }, undefined, undefined]);
  });
});

describe('choices', () => {
  it('are read as they were written, and none where none was made', () => {
    const choices = {
      language: 'en',
      percentAs: 'value',
      live: false,
      profile: { bands: '100/90/75' },
    } as const;
    expect(readChoices([formatChoices(choices)])).toEqual({ value: choices, dropped: 0 });
    expect(formatChoices({})).toBeUndefined();
    expect(readChoices(['{"version":1}', formatChoices({ live: true })])).toEqual({
      value: { live: true },
      dropped: 0,
    });
  });

  it.each(['{"version":2,"live":true}', '{"version":1,"live":"no"}', '{"version":1,"colour":"red"}', '{'])(
    'of %s nothing is used',
    (text) => expect(readChoices([text])).toEqual({ value: {}, dropped: 1 }),
  );
});

describe('the profile', () => {
  const judge = (text: string) =>
    text.startsWith('{') ? { profile: { id: text } } : { problems: [`not a profile: ${text}`] };
  it.each<[readonly (string | undefined)[], object | undefined, number]>([
    [[], undefined, 0],
    [['{a'], { profile: { id: '{a' } }, 0],
    [['x', '{a'], { profile: { id: '{a' } }, 1],
    [['x', 'y'], { problems: ['not a profile: x'] }, 1],
    [[undefined], { problems: ['not a profile: '] }, 0],
  ])('of %j is %j', (texts, judged, dropped) => {
    expect(readProfile(texts, judge)).toEqual({ judged, dropped });
  });
});

describe('inserted values', () => {
  const reference: InsertedReference = {
    id: 'a1',
    cell: { sheet: 'Gebiet', row: 3, column: 1 },
    observation: {
      place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
      statistic: { id: 'population', label: 'Bevölkerung' },
      period: '2024',
      value: 10_360,
      unit: 'Personen',
      source: { id: 'amt', title: 'Amt' },
    },
    as: 'value',
    factor: 0.001,
    follows: 'newest',
  };
  const stored = (references: readonly unknown[], more: object = {}): string =>
    JSON.stringify({ version: 1, references, ...more });

  it('are listed with the sheet of their sources, or not at all', () => {
    expect(formatReferences({ references: [] })).toBeUndefined();
    expect(formatReferences({ references: [], sourcesSheet: 'x' })).toBe(
      '{"version":1,"references":[],"sourcesSheet":"x"}',
    );
    const list = { references: [reference], sourcesSheet: 'Quellen' };
    expect(readReferenceList([formatReferences(list)])).toMatchObject({
      value: { references: [{ id: 'a1', factor: 0.001, follows: 'newest' }], sourcesSheet: 'Quellen' },
      dropped: 0,
    });
    expect(readReferenceList([stored([]), formatReferences(list)]).value.references).toHaveLength(1);
  });

  it('are cut where a source says too much', () => {
    const long = { ...reference, observation: { ...reference.observation, unit: 'x'.repeat(1_500) } };
    const [read] = readReferenceList([formatReferences({ references: [long] })]).value.references;
    expect(read?.observation.unit).toHaveLength(1_000);
  });

  it.each<[string, object]>([
    ['another id', { id: 'A!' }],
    ['a long id', { id: 'a'.repeat(33) }],
    ['a row below the sheet', { cell: { ...reference.cell, row: 1_048_576 } }],
    ['a row above it', { cell: { ...reference.cell, row: -1 } }],
    ['a column beside it', { cell: { ...reference.cell, column: 16_384 } }],
    ['a factor of nothing', { factor: 0 }],
    ['another form', { as: 'picture' }],
    ['another way to follow', { follows: 'oldest' }],
  ])('one with %s is not used, and counted', (_, wrong) => {
    expect(readReferenceList([stored([{ ...reference, ...wrong }, reference])])).toMatchObject({
      value: { references: [{ id: 'a1' }] },
      dropped: 1,
    });
  });

  it('the last cell of a sheet may hold one', () => {
    const cell = { sheet: 'x'.repeat(255), row: 1_048_575, column: 16_383 };
    expect(readReferenceList([stored([{ ...reference, cell }])]).dropped).toBe(0);
  });

  it('too many of them, or those of another version, are refused as a whole', () => {
    const many = Array.from({ length: MAX_REFERENCES + 1 }, () => reference);
    expect(readReferenceList([stored(many)])).toEqual({ value: { references: [] }, dropped: 1 });
    expect(readReferenceList([stored(many.slice(1))]).value.references).toHaveLength(MAX_REFERENCES);
    expect(readReferenceList([stored([reference], { version: 2 })]).dropped).toBe(1);
  });
});

it('the register of marks is read as it was written, and no other', () => {
  const sheet = { id: 'a', name: 'Ziele' };
  const complete: Register = { version: 1, state: 'complete', sheets: [{ ...sheet, formats: ['f'] }] };
  const writing: Register = { version: 1, state: 'writing', sheets: [{ ...sheet, foreign: ['f'] }] };
  for (const register of [complete, writing])
    expect(readRegister(formatRegister(register))).toEqual(register);
  const others = [{ ...complete, version: 2 }, { ...complete, state: 'old' }, {}];
  for (const text of ['{', ...others.map((other) => JSON.stringify(other))])
    expect(readRegister(text)).toBeUndefined();
});
