import { createReferences, memoryStore, presets, sourceProblems } from '../../src/reference';
import { SourceInvalidError } from '../../src/reference/errors';

const good = {
  id: 'leipzig',
  kind: 'csv',
  title: 'Leipzig',
  address: 'https://statistik.example/values.csv',
  statistics: [{ id: 'population', label: 'Einwohner', unit: 'Anzahl' }],
  place: { key: '14713', keyType: 'AGS', name: 'Leipzig' },
  period: 'headers',
};

describe('the configuration of sources', () => {
  it.each<[string, unknown, { path: string; message: string }[]]>([
    ['good', [good], []],
    ['no list', { sources: [] }, [{ path: '', message: 'Expected a list of sources.' }]],
    [
      'an unknown kind',
      [{ ...good, kind: 'jsonstat' }],
      [{ path: '0.kind', message: expect.stringContaining('Did you mean “json-stat”?') as string }],
    ],
    [
      'a mistyped key',
      [{ ...good, adress: 'https://x.example' }],
      [{ path: '0.adress', message: 'Unknown entry “adress”. Did you mean “address”?' }],
    ],
    [
      'a mistyped key further in',
      [good, { ...good, id: 'b', statistics: [{ ...good.statistics[0], unitt: '%' }] }],
      [{ path: '1.statistics.0.unitt', message: 'Unknown entry “unitt”. Did you mean “unit”?' }],
    ],
    ['a missing title', [{ ...good, title: undefined }], [{ path: '0.title', message: 'Expected a text.' }]],
    ['an id used twice', [good, good], [{ path: '1.id', message: 'The id “leipzig” is used already.' }]],
    [
      'http',
      [{ ...good, address: 'http://statistik.example/a.csv' }],
      [
        {
          path: '0',
          message: 'Addresses must begin with https:// and must not carry credentials (statistik.example).',
        },
      ],
    ],
    [
      'a mistyped preset',
      [{ preset: 'eurostad' }],
      [{ path: '0.preset', message: expect.stringContaining('Did you mean “eurostat”?') as string }],
    ],
  ])('%s', (_, configs, problems) => {
    expect(sourceProblems(configs, 'en')).toEqual(problems);
  });

  it('tells all that is wrong, in both languages', () => {
    const open = (): unknown =>
      createReferences([{ ...good, adress: 'x', titel: 'y' }], {
        fetch: globalThis.fetch,
        now: () => 0,
        store: memoryStore(),
        secrets: memoryStore(),
      });
    expect(open).toThrow(SourceInvalidError);
    expect(sourceProblems([{ ...good, adress: 'x', titel: 'y' }], 'de')).toEqual([
      { path: '0.adress', message: 'Unbekannter Eintrag „adress“. Ist „address“ gemeint?' },
      { path: '0.titel', message: 'Unbekannter Eintrag „titel“. Ist „title“ gemeint?' },
    ]);
  });

  it('takes every preset, with what is said instead', () => {
    const all = Object.keys(presets).map((preset) => ({ preset, reach: 'relay', maxAgeDays: 30 }));
    expect(sourceProblems(all, 'en')).toEqual([]);
  });
});
