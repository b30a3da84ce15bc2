import type { References } from '../../../src/reference';
import { csv, json, startStatisticsServer, status } from '../../support/statisticsServer';
import type { StatisticsServer } from '../../support/statisticsServer';
import { failureOf, openReferences } from '../support/open';

let server: StatisticsServer;
beforeAll(async () => (server = await startStatisticsServer()));
afterAll(() => server.close());

const values = async (references: References, place: string, statistic: string): Promise<unknown[]> => {
  const { observations } = await references.look({ source: 'cube', place, statistic });
  return observations.map(({ period, value, flag }) => [
    period,
    value,
    ...(flag === undefined ? [] : [flag]),
  ]);
};

/** Two regions, three years: row-major, geo before time; the newest year is listed without a value. */
const dataset = {
  version: '2.0',
  class: 'dataset',
  label: 'Arbeitslosenquoten',
  source: 'ESTAT',
  updated: '2026-02-06T23:00:00+0100',
  id: ['freq', 'unit', 'geo', 'time'],
  size: [1, 1, 2, 3],
  dimension: {
    freq: { label: 'Frequenz', category: { index: { A: 0 }, label: { A: 'Jährlich' } } },
    unit: { label: 'Einheit', category: { index: { PC: 0 }, label: { PC: 'Prozent' } } },
    geo: {
      label: 'Region',
      category: { index: { DED5: 1, DEG0: 0 }, label: { DED5: 'Leipzig', DEG0: 'Thüringen' } },
    },
    time: { label: 'Zeit', category: { index: { '2022': 0, '2023': 1, '2024': 2 } } },
  },
  value: { '0': 3.1, '1': 3.3, '3': 4.2, '4': 4.4 },
  status: { '4': 'b', '5': ':' },
};

const statistic = {
  id: 'unemployment-rate',
  label: 'Arbeitslosenquote',
  unit: '%',
  where: { unit: 'PC' },
  recorded: { 'unit:name': 'Prozent' },
};
const eurostat = (path: string, more: object = {}): object => ({
  id: 'cube',
  kind: 'json-stat',
  title: 'Eurostat',
  address: `${server.url}${path}?format=JSON&lang=DE`,
  statistics: [statistic],
  place: { column: 'geo', keyType: 'NUTS' },
  ...more,
});

describe('json-stat', () => {
  it('reads sparse values by position; the newest period without a value is none, a status is a sign', async () => {
    server.on('/data', json(dataset));
    const references = openReferences([eurostat('/data')]);
    expect(await values(references, 'DEG0', 'unemployment-rate')).toEqual([
      ['2022', 3.1],
      ['2023', 3.3],
    ]);
    expect(await values(references, 'DED5', 'unemployment-rate')).toEqual([
      ['2022', 4.2],
      ['2023', 4.4, 'b'],
      ['2024', null, ':'],
    ]);
    expect(server.asked.at(-1)).toBe('GET /data?format=JSON&lang=DE&unit=PC&geo=DED5');
  });

  it('lists places with their names, from the newest period', async () => {
    server.on('/data', json({ ...dataset, value: [3.1, null, null, 4.2, null, null], status: {} }));
    const references = openReferences([eurostat('/data')]);
    expect(await references.place('cube', 'Leipzig')).toEqual({
      key: 'DED5',
      keyType: 'NUTS',
      name: 'Leipzig',
    });
    expect(server.asked.at(-1)).toBe('GET /data?format=JSON&lang=DE&unit=PC&lastTimePeriod=1');
  });

  it('says when the service last changed the data', async () => {
    server.on('/data', json(dataset));
    const query = { source: 'cube', place: 'DED5', statistic: 'unemployment-rate', period: '2022' };
    const { observations } = await openReferences([eurostat('/data')]).look(query);
    expect(observations[0]).toMatchObject({ asOf: '2026-02-06T22:00:00.000Z', unit: '%', value: 4.2 });
  });

  it('notices another label, and a dimension that nobody narrowed', async () => {
    const renamed = structuredClone(dataset);
    renamed.dimension.unit.category.label.PC = 'Prozent der Erwerbspersonen';
    server.on('/renamed', json(renamed));
    const ask = async (path: string): Promise<string> =>
      (
        await failureOf(
          openReferences([eurostat(path)]).look({
            source: 'cube',
            place: 'DED5',
            statistic: 'unemployment-rate',
          }),
        )
      ).code;
    expect(await ask('/renamed')).toBe('label-drift');
    const wider = structuredClone(dataset) as Record<string, unknown> & typeof dataset;
    server.on(
      '/wider',
      json({
        ...wider,
        size: [2, 1, 2, 3],
        dimension: { ...wider.dimension, freq: { category: { index: ['A', 'Q'] } } },
        value: { ...wider.value, '6': 1, '7': 1, '9': 2 },
      }),
    );
    expect(await ask('/wider')).toBe('unreadable');
  });

  it.each([
    ['an error in a good answer', { error: [{ status: 400, id: 150, label: 'INVALID' }] }, 'service-failed'],
    ['too big, in a good answer', { error: [{ status: 413, id: 130 }] }, 'too-much'],
    ['no dataset', { version: '2.0', class: 'collection' }, 'unreadable'],
    ['sizes that do not fit', { ...dataset, size: [1, 1, 3, 3] }, 'unreadable'],
    ['no value', { ...dataset, value: {}, status: {} }, 'no-data'],
  ])('says so when there is %s', async (_, answer, code) => {
    server.on('/bad', json(answer));
    const question = openReferences([eurostat('/bad')]).look({
      source: 'cube',
      place: 'DED5',
      statistic: 'unemployment-rate',
    });
    expect((await failureOf(question)).code).toBe(code);
  });

  it.each([
    [
      'pxweb1',
      {
        query: [
          { code: 'unit', selection: { filter: 'item', values: ['PC'] } },
          { code: 'geo', selection: { filter: 'item', values: ['DED5'] } },
          { code: 'time', selection: { filter: 'all', values: ['*'] } },
        ],
        response: { format: 'json-stat2' },
      },
    ],
    [
      'pxweb2',
      {
        selection: [
          { variableCode: 'unit', valueCodes: ['PC'] },
          { variableCode: 'geo', valueCodes: ['DED5'] },
          { variableCode: 'time', valueCodes: ['*'] },
        ],
      },
    ],
  ])('asks %s in its own words', async (protocol, expected) => {
    let sent: unknown;
    server.on('/px', (request, response, text) => {
      sent = JSON.parse(text);
      return json(dataset)(request, response, text);
    });
    const references = openReferences([eurostat('/px', { protocol })]);
    expect((await values(references, 'DED5', 'unemployment-rate'))[0]).toEqual(['2022', 4.2]);
    expect(sent).toEqual(expected);
    server.on('/px', status(403));
    const fresh = openReferences([eurostat('/px', { protocol })]);
    const question = fresh.look({ source: 'cube', place: 'DED5', statistic: 'unemployment-rate' });
    expect((await failureOf(question)).code).toBe('too-much');
  });
});

const listed = (id: string, ...codes: string[]): object => ({
  id,
  values: codes.map((code) => ({ id: code, name: `Name of ${code}` })),
});
const attributes = { observation: [listed('OBS_STATUS', 'A', 'p')] };
const inSeries = {
  meta: { id: '1' },
  data: {
    structures: [
      {
        dimensions: {
          dataSet: [listed('FREQ', 'A')],
          series: [listed('GEO', 'DE', 'FR'), listed('UNIT', 'PC', 'NR')],
          observation: [listed('TIME_PERIOD', '2023', '2024')],
        },
        attributes,
      },
    ],
    dataSets: [
      {
        structure: 0,
        series: {
          '0:0': { observations: { '0': [3.1, 0], '1': [3.4, 1] } },
          '0:1': { observations: { '0': [1300] } },
          '1:0': { observations: { '0': [7.3] } },
        },
      },
    ],
  },
};
const flat = {
  data: {
    structures: [
      {
        dimensions: {
          observation: [
            listed('GEO', 'DE', 'FR'),
            listed('UNIT', 'PC', 'NR'),
            listed('TIME_PERIOD', '2023', '2024'),
          ],
        },
        attributes,
      },
    ],
    dataSets: [{ observations: { '0:0:0': [3.1, 0], '0:0:1': [3.4, 1], '0:1:0': [1300], '1:0:0': [7.3] } }],
  },
};
const sdmxCsv = (separator: string): string =>
  [
    ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', 'GEO', 'UNIT', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'],
    ['dataflow', 'X:Y(1.0)', 'I', 'DE', 'PC', '2023', '3.1', 'A'],
    ['dataflow', 'X:Y(1.0)', 'I', 'DE', 'PC', '2024', '3.4', 'p'],
    ['dataflow', 'X:Y(1.0)', 'I', 'DE', 'NR', '2023', '1300', ''],
    ['dataflow', 'X:Y(1.0)', 'I', 'FR', 'PC', '2023', '7.3', ''],
  ]
    .map((row) => row.join(separator))
    .join('\n');
const labelled = [
  'STRUCTURE,STRUCTURE_ID,ACTION,GEO: Region,UNIT: Unit,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS: Status',
  'dataflow,X:Y(1.0),I,DE: Germany,PC: Percent,2023,3.1,A: Normal',
  'dataflow,X:Y(1.0),I,DE: Germany,PC: Percent,2024,3.4,p: Provisional',
].join('\n');

describe('sdmx', () => {
  it.each([
    ['json', 'in series', json(inSeries)],
    ['json', 'flat', json(flat)],
    ['csv', 'with commas', csv(sdmxCsv(','))],
    ['csv', 'with semicolons', csv(sdmxCsv(';'))],
    ['csv', 'with labels', csv(labelled)],
  ])('reads %s %s', async (format, _, answer) => {
    server.on('/sdmx', answer);
    const config = {
      id: 'cube',
      kind: 'sdmx',
      title: 'SDMX',
      format,
      address: `${server.url}/sdmx`,
      statistics: [{ id: 'rate', label: 'Quote', unit: '%', where: { UNIT: 'PC' } }],
      place: { column: 'GEO', keyType: 'ISO' },
    };
    expect(await values(openReferences([config]), 'DE', 'rate')).toEqual([
      ['2023', 3.1, 'A'],
      ['2024', 3.4, 'p'],
    ]);
  });

  it.each([
    ['NaN', 'no-data'],
    ['#N/A', 'no-data'],
  ])('takes %s for no value', async (sign, code) => {
    server.on('/nan', csv(sdmxCsv(',').replaceAll(/3\.[14]/g, sign)));
    const config = {
      id: 'cube',
      kind: 'sdmx',
      title: 'SDMX',
      format: 'csv',
      address: `${server.url}/nan`,
      statistics: [{ id: 'rate', label: 'Quote', unit: '%', where: { UNIT: 'PC' } }],
      place: { column: 'GEO', keyType: 'ISO' },
    };
    const question = openReferences([config]).look({ source: 'cube', place: 'DE', statistic: 'rate' });
    expect((await failureOf(question)).code).toBe(code);
  });
});
