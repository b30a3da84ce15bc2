import { body, json, startStatisticsServer } from '../../support/statisticsServer';
import type { Answer, StatisticsServer } from '../../support/statisticsServer';
import { failureOf, openReferences } from '../support/open';
import type { References } from '../../../src/reference';

let server: StatisticsServer;
beforeEach(async () => {
  server = await startStatisticsServer();
});
afterEach(() => server.close());

const JSON_PATH = '/bids-api/pc/v1/tableFetch/dia/Eckwerte';
const CSV_PATH = '/bids-api/ct/v1/tableFetch/csv/Eckwerte';
const statistics = [
  {
    id: 'unemployment-rate',
    label: 'Arbeitslosenquote',
    unit: '%',
    table: 'Eckwerte',
    metric: 'Arbeitslosenquote',
  },
  {
    id: 'sgb2-unemployed',
    label: 'Arbeitslose im Rechtskreis SGB II',
    unit: 'Anzahl',
    table: 'Eckwerte',
    metric: 'im Rechtskreis SGB II',
    occurrence: 1,
  },
  {
    id: 'sgb2-unemployment-rate',
    label: 'Arbeitslosenquote im Rechtskreis SGB II',
    unit: '%',
    table: 'Eckwerte',
    metric: 'im Rechtskreis SGB II',
    occurrence: 2,
  },
  { id: 'guessed', label: 'SGB II', unit: '%', table: 'Eckwerte', metric: 'im Rechtskreis SGB II' },
  { id: 'renamed', label: 'Quote', unit: '%', table: 'Eckwerte', metric: 'Quote aller' },
];

function open(format: 'json' | 'csv', path: string, answer: Answer): References {
  server.on(path, answer);
  const places = [{ key: '14713', keyType: 'AGS', name: 'Leipzig', ask: { Kreis: 'Leipzig, Stadt' } }];
  const address = `${server.url}/bids-api/`;
  return openReferences([{ id: 'ba', kind: 'ba', title: 'BA', address, format, statistics, places }]);
}

async function values(references: References, statistic: string, period?: string): Promise<unknown[]> {
  const { observations } = await references.look({
    source: 'ba',
    place: '14713',
    statistic,
    ...(period !== undefined && { period }),
  });
  return observations.map((one) => [one.period, one.value, one.flag, one.unit]);
}

const row = (
  index: number,
  month: string,
  metricName: string,
  value: number | null,
  showValue: string,
): object => ({
  index,
  attributes: { 0: { DESC: month } },
  value,
  showValue,
  metricName,
});
const rows = [
  row(0, 'Mai 2026', 'Arbeitslose', 27_950.4, '27.950'),
  row(0, 'Mai 2026', 'Arbeitslosenquote', 8.4123, '8,4'),
  row(1, 'März 2026', 'Arbeitslose', 28_000, '28.000'),
  row(1, 'März 2026', 'Arbeitslosenquote', null, 'X'),
  row(2, 'Jahresdurchschnitt 2025', 'Arbeitslosenquote', 8.1, '8,1'),
];

const table = `Arbeitsmarkt;
Region;Leipzig, Stadt

Ausgewählte Merkmale;Mai 2026;März 2026;Veränderung zum Vorjahr
Arbeitslose;27.950;28.000;-50
  im Rechtskreis SGB II;18.000;18.100;-100
Arbeitslosenquote;8,4;X;0,1
  im Rechtskreis SGB II;5,4;5,5;-0,1

© Statistik der Bundesagentur für Arbeit
`;

describe('JSON of the Federal Employment Agency', () => {
  it('gives what the agency publishes, oldest first', async () => {
    const references = open('json', JSON_PATH, json(rows));
    expect(await values(references, 'unemployment-rate')).toEqual([
      ['2025', 8.1, undefined, '%'],
      ['2026-03', null, 'X', '%'],
      ['2026-05', 8.4, undefined, '%'],
    ]);
    expect(server.asked).toEqual([`GET ${JSON_PATH}?Kreis=Leipzig%2C+Stadt`]);
  });

  it('gives the year that is asked for, with its source', async () => {
    const references = open('json', JSON_PATH, json({ data: rows, total: 5 }));
    const { observations } = await references.look({
      source: 'ba',
      place: '14713',
      statistic: 'unemployment-rate',
      period: '2026-05',
    });
    expect(observations).toMatchObject([
      { value: 8.4, source: { table: 'Eckwerte', attribution: '© Statistik der Bundesagentur für Arbeit' } },
    ]);
  });

  it('tells a metric by another name', async () => {
    const references = open('json', JSON_PATH, json(rows));
    expect(await failureOf(values(references, 'renamed'))).toMatchObject({ code: 'label-drift' });
  });

  it('tells what is no list of values', async () => {
    const references = open('json', JSON_PATH, json({ error: 'internal' }));
    expect(await failureOf(values(references, 'unemployment-rate'))).toMatchObject({ code: 'unreadable' });
  });
});

describe('CSV of the Federal Employment Agency', () => {
  const csv = (text: string): Answer => body(text, 'text/csv');

  it('tells the two rows of one label apart', async () => {
    const references = open('csv', CSV_PATH, csv(table));
    expect(await values(references, 'sgb2-unemployed')).toEqual([
      ['2026-03', 18_100, undefined, 'Anzahl'],
      ['2026-05', 18_000, undefined, 'Anzahl'],
    ]);
    expect(await values(references, 'sgb2-unemployment-rate', '2026-05')).toEqual([
      ['2026-05', 5.4, undefined, '%'],
    ]);
  });

  it('does not guess between them', async () => {
    const references = open('csv', CSV_PATH, csv(table));
    expect(await failureOf(values(references, 'guessed'))).toMatchObject({ code: 'unreadable' });
  });

  it('reads months down too', async () => {
    const text = 'Titel\nBerichtsmonat;Arbeitslose;Arbeitslosenquote\nMai 2026;27.950;8,4\n© BA\n';
    const references = open('csv', CSV_PATH, csv(text));
    expect(await values(references, 'unemployment-rate')).toEqual([['2026-05', 8.4, undefined, '%']]);
  });

  it('tells a file that was cut off', async () => {
    const references = open('csv', CSV_PATH, csv(table.slice(0, table.indexOf('©'))));
    expect(await failureOf(values(references, 'unemployment-rate'))).toMatchObject({ code: 'unreadable' });
  });

  it('tells a region that it was not told the name of', async () => {
    const references = open('csv', CSV_PATH, csv(table));
    const question = references.look({ source: 'ba', place: '16051', statistic: 'unemployment-rate' });
    expect(await failureOf(question)).toMatchObject({ code: 'place-unknown' });
  });
});
