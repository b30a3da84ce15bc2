import type { References } from '../../../src/reference';
import { csv, faults, json, startStatisticsServer } from '../../support/statisticsServer';
import type { StatisticsServer } from '../../support/statisticsServer';
import { failureOf, openReferences } from '../support/open';

let server: StatisticsServer;
beforeAll(async () => (server = await startStatisticsServer()));
afterAll(() => server.close());

/** Leipzig's small areas as the city's portal writes them: one row a series, a column a year. */
const wide = [
  'Gebiet,Sachmerkmal,2021,2022,2023,2024',
  'Neustadt-Neuschönefeld,Einwohner,"12.345","12\u202f400",x,0',
  'Volkmarsdorf ,Einwohner,"13.001,0",.,,0',
  'Stadt Leipzig,Einwohner,"609.869","616.093","619.879",0',
  'Volkmarsdorf,Anteil,"26,1","25,8 r",(24),0',
].join('\n');

const statistics = [
  {
    id: 'population',
    label: 'Einwohner/innen',
    unit: 'Anzahl',
    where: { Sachmerkmal: 'Einwohner' },
  },
  { id: 'share', label: 'Anteil', unit: '%', where: { Sachmerkmal: 'Anteil' } },
];

const wideCsv = (path: string, more: object = {}): object => ({
  id: 'leipzig',
  kind: 'csv',
  title: 'Stadt Leipzig',
  licence: 'dl-de/by-2.0',
  address: server.url + path,
  statistics,
  place: { column: 'Gebiet', keyType: 'city-area', without: ['Stadt Leipzig'] },
  period: 'headers',
  ...more,
});

const values = async (references: References, place: string, statistic: string): Promise<unknown[]> => {
  const { observations } = await references.look({ source: 'leipzig', place, statistic });
  return observations.map(({ period, value, flag }) => [
    period,
    value,
    ...(flag === undefined ? [] : [flag]),
  ]);
};

describe('csv', () => {
  it('reads periods side by side; signs are never numbers, and a year of zeros everywhere is none', async () => {
    server.on('/wide', csv(wide));
    const references = openReferences([wideCsv('/wide')]);
    expect(await values(references, 'Neustadt-Neuschönefeld', 'population')).toEqual([
      ['2021', 12345],
      ['2022', 12400],
      ['2023', null, 'x'],
    ]);
    expect(await values(references, 'Volkmarsdorf', 'population')).toEqual([
      ['2021', 13001],
      ['2022', null, '.'],
      ['2023', null],
    ]);
    expect((await references.places('leipzig', '')).map(({ key }) => key)).toEqual([
      'Neustadt-Neuschönefeld',
      'Volkmarsdorf',
    ]);
  });

  it('keeps what qualifies a number', async () => {
    server.on('/wide', csv(wide));
    expect(await values(openReferences([wideCsv('/wide')]), 'Volkmarsdorf', 'share')).toEqual([
      ['2021', 26.1],
      ['2022', 25.8, 'r'],
      ['2023', 24, '()'],
      ['2024', 0],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['windows-1252 that says nothing', Buffer.from(wide, 'latin1'), ''],
    ['windows-1252 that says UTF-8', Buffer.from(wide, 'latin1'), 'utf-8'],
    ['UTF-8 that says ISO 8859-1', Buffer.from(wide), 'iso-8859-1'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${wide}`), 'utf-8'],
    ['UTF-16', Buffer.from(`\uFEFF${wide}`, 'utf16le'), 'utf-16le'],
    ['semicolons', Buffer.from(wide.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/gm, ';')), 'utf-8'],
  ])('reads %s', async (_, bytes, charset) => {
    server.on('/encoded', csv(bytes, charset));
    const references = openReferences([wideCsv('/encoded')]);
    expect((await values(references, 'Neustadt-Neuschönefeld', 'population'))[0]).toEqual(['2021', 12345]);
  });

  it('carries value, unit and provenance', async () => {
    server.on('/wide', csv(wide));
    const references = openReferences([wideCsv('/wide')], { now: () => Date.UTC(2026, 0, 2) });
    const query = { source: 'leipzig', place: 'Volkmarsdorf', statistic: 'population', period: '2021' };
    expect(await references.look(query)).toEqual({
      from: 'source',
      observations: [
        {
          place: { key: 'Volkmarsdorf', keyType: 'city-area', name: 'Volkmarsdorf' },
          statistic: { id: 'population', label: 'Einwohner/innen' },
          period: '2021',
          value: 13001,
          unit: 'Anzahl',
          source: { id: 'leipzig', title: 'Stadt Leipzig', table: '/wide', licence: 'dl-de/by-2.0' },
          retrievedAt: '2026-01-02T00:00:00.000Z',
        },
      ],
    });
  });

  it.each([
    ['no table', 'Wartung', 'unreadable'],
    ['other columns', 'Ort,Merkmal,2021\na,b,1', 'unreadable'],
    ['no periods', 'Gebiet,Sachmerkmal,alt\na,Einwohner,1', 'unreadable'],
    ['the same twice', `${wide}\nVolkmarsdorf,Einwohner,1,2,3,4`, 'unreadable'],
    ['an open quote', 'Gebiet,Sachmerkmal,2021\n"Volkmarsdorf,Einwohner,1', 'unreadable'],
    ['a last row cut off', 'Gebiet,Sachmerkmal,2021\nA,Einwohner,1\nVolkmarsdorf,Einw', 'unreadable'],
    ['another label', 'Gebiet,Sachmerkmal,2021\nVolkmarsdorf,Bewohner,1', 'label-drift'],
    ['nothing', '', 'no-data'],
    ['only signs', 'Gebiet,Sachmerkmal,2021\nVolkmarsdorf,Einwohner,x', 'no-data'],
  ])('says so when there is %s', async (_, text, code) => {
    server.on('/bad', csv(text));
    const question = openReferences([wideCsv('/bad')]).look({
      source: 'leipzig',
      place: 'Volkmarsdorf',
      statistic: 'population',
    });
    expect((await failureOf(question)).code).toBe(code);
  });

  it('tells an unknown place, statistic and source', async () => {
    server.on('/wide', csv(wide));
    const references = openReferences([wideCsv('/wide')]);
    const ask = async (query: object): Promise<string> =>
      (
        await failureOf(
          references.look({ source: 'leipzig', place: 'Volkmarsdorf', statistic: 'population', ...query }),
        )
      ).code;
    expect(await ask({ place: 'Erfurt' })).toBe('place-unknown');
    expect(await ask({ statistic: 'area' })).toBe('statistic-unknown');
    expect(await ask({ source: 'erfurt' })).toBe('source-unknown');
  });
});

describe('json', () => {
  const long = [
    { name: 'Einwohner ', ortsteil: ' Grünau-Mitte', wert: '12.918', jahr: '2021', einheit: 'Anzahl' },
    { name: 'Einwohner', ortsteil: 'Grünau-Mitte', wert: 'x', jahr: '2022', einheit: 'Anzahl' },
    { name: 'Einwohner', ortsteil: null, wert: '609.869', jahr: '2021', einheit: 'Anzahl' },
    { name: 'Fl&auml;che', ortsteil: 'Grünau-Mitte', wert: '1,1', jahr: '2021', einheit: '1000 m&sup2;' },
  ];
  const longJson = (path: string, more: object = {}): object => ({
    id: 'leipzig',
    kind: 'json',
    title: 'Stadt Leipzig',
    address: server.url + path,
    statistics: [
      { id: 'population', label: 'Einwohner/innen', unit: 'Anzahl', where: { name: 'Einwohner' } },
      {
        id: 'area',
        label: 'Fläche',
        unit: 'm²',
        factor: 1000,
        where: { name: 'Fläche' },
        recorded: { einheit: '1000 m²' },
      },
    ],
    place: { column: 'ortsteil', keyType: 'city-area' },
    period: { column: 'jahr' },
    value: 'wert',
    ...more,
  });

  it('reads one row a value: names trimmed, entities resolved, totals without an area left out', async () => {
    server.on('/long', json(long));
    const references = openReferences([longJson('/long')]);
    expect(await values(references, 'Grünau-Mitte', 'population')).toEqual([
      ['2021', 12918],
      ['2022', null, 'x'],
    ]);
    expect((await references.places('leipzig', '')).map(({ key }) => key)).toEqual(['Grünau-Mitte']);
  });

  it('applies the factor of the source exactly, and notices when its unit changes', async () => {
    server.on('/long', json(long));
    const references = openReferences([longJson('/long')]);
    expect(await values(references, 'Grünau-Mitte', 'area')).toEqual([['2021', 1100]]);
    server.on('/long', json(long.map((row) => ({ ...row, einheit: row.einheit.replace('1000 ', '') }))));
    const question = { source: 'leipzig', place: 'Grünau-Mitte', statistic: 'area' };
    expect(await references.look(question, { refresh: true })).toMatchObject({
      from: 'last-good',
      observations: [{ value: 1100 }],
      problem: { code: 'label-drift', data: { expected: '1000 m²', found: 'm²' } },
    });
    const fresh = openReferences([longJson('/long')]);
    expect((await failureOf(fresh.look(question))).code).toBe('label-drift');
  });

  it('finds rows and columns by pointer', async () => {
    server.on('/deep', json({ data: { rows: [{ place: { id: '01001' }, 'a/b': 7.5, year: 2023 }] } }));
    const config = {
      id: 'leipzig',
      kind: 'json',
      title: 'Tief',
      address: `${server.url}/deep`,
      rows: '/data/rows',
      statistics: [{ id: 'rate', label: 'Quote', unit: '%' }],
      place: { column: '/place/id', keyType: 'AGS' },
      period: { column: 'year' },
      value: '/a~1b',
    };
    expect(await values(openReferences([config]), '01001', 'rate')).toEqual([['2023', 7.5]]);
  });

  it.each([
    ['[]', json([]), 'no-data'],
    ['an object', json({ error: 'x' }), 'unreadable'],
    ['broken JSON', faults.wrongJson, 'unreadable'],
    ['XML', csv('<error/>'), 'not-data'],
  ] as const)('says so when there is %s', async (_, answer, code) => {
    server.on('/bad-json', answer);
    const question = openReferences([longJson('/bad-json')]).look({
      source: 'leipzig',
      place: 'Grünau-Mitte',
      statistic: 'population',
    });
    expect((await failureOf(question)).code).toBe(code);
  });
});
