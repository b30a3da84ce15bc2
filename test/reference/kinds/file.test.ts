import { utils, write } from '@e965/xlsx';
import { strToU8 } from 'fflate';
import { keepFile, memoryStore } from '../../../src/reference';
import type { Store } from '../../../src/reference';
import { sheetOf } from '../../support/sheet';
import { flatZip } from '../support/flat';
import { failureOf, openReferences } from '../support/open';

const PICKED_AT = Date.UTC(2026, 4, 1);
const config = [{ id: 'eigene', kind: 'file', title: 'Eigene Werte', licence: 'CC0' }];
const rows = [
  ['Schlüssel', 'Ort', 'Merkmal', 'Jahr', 'Wert', 'Einheit', 'Quelle'],
  ['16051', 'Erfurt', 'Arbeitslosenquote', 2013, '6,3', '%', 'Stadt Erfurt'],
  ['16051', 'Erfurt', 'Arbeitslosenquote', 2014, '6,1', '%', 'Stadt Erfurt'],
];
const csv = strToU8(`\uFEFF${rows.map((cells) => cells.join(';')).join('\r\n')}`);

function xlsx(): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'Werte');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const asked = { source: 'eigene', place: '16051', statistic: 'unemployment-rate' };

describe('a file that the user picked', () => {
  it.each([
    ['werte.csv', csv],
    ['werte.xlsx', xlsx()],
  ])('%s gives its values, with the source that it names', async (name, bytes) => {
    const store = memoryStore();
    expect(await keepFile(store, 'eigene', { name, bytes }, PICKED_AT)).toBe(2);
    const references = openReferences(config, { store });
    const { observations } = await references.look(asked, { online: false });
    expect(observations).toMatchObject([
      { period: '2013', value: 6.3, unit: '%', source: { id: 'eigene', attribution: 'Stadt Erfurt' } },
      { period: '2014', value: 6.1, retrievedAt: '2026-05-01T00:00:00.000Z' },
    ]);
    expect(await references.place('eigene', 'Erfurt')).toMatchObject({ key: '16051', keyType: 'AGS' });
    expect(await references.statistics('eigene')).toMatchObject([{ id: 'unemployment-rate' }]);
  });

  it('may be a zip as GENESIS delivers it', async () => {
    const store = memoryStore();
    const bytes = flatZip([['14713', 'Leipzig, kreisfreie Stadt', '', '611850']]);
    await keepFile(store, 'eigene', { name: '12411.zip', bytes }, PICKED_AT);
    const { observations } = await openReferences(config, { store }).look({
      ...asked,
      place: '14713',
      statistic: 'population',
    });
    expect(observations).toMatchObject([{ value: 611_850, source: { licence: 'CC0' } }]);
  });

  it.each([
    ['brief.csv', strToU8('Sehr geehrte Damen und Herren'), 'unreadable'],
    ['kaputt.xlsx', xlsx().slice(0, 300), 'unreadable'],
    ['bild.zip', flatZip([]).slice(0, 60), 'unreadable'],
    ['gross.csv', new Uint8Array(10_000_001), 'too-much'],
  ])('%s is told, and the file from before stays', async (name, bytes, code) => {
    const store = memoryStore();
    await keepFile(store, 'eigene', { name: 'werte.csv', bytes: csv }, PICKED_AT);
    expect(await failureOf(keepFile(store, 'eigene', { name, bytes }, PICKED_AT))).toMatchObject({ code });
    const { observations } = await openReferences(config, { store }).look(asked);
    expect(observations).toHaveLength(2);
  });

  it('is asked for where there is none, also after a store that was damaged', async () => {
    const store: Store = memoryStore();
    expect(await failureOf(openReferences(config, { store }).look(asked))).toMatchObject({ code: 'no-data' });
    await store.set('file/eigene', { version: 1, name: 3 });
    expect(await failureOf(openReferences(config, { store }).look(asked))).toMatchObject({ code: 'no-data' });
    expect(await store.keys()).toEqual([]);
  });
});

describe('a table in the workbook at hand', () => {
  const source = [{ id: 'mappe', kind: 'workbook', title: 'Diese Mappe', sheet: 'Referenz' }];
  const table = rows.map((cells) => [...cells]);

  it('gives its values as they are now', async () => {
    const sheets = [sheetOf([['x']], { name: 'Bericht' }), sheetOf(table, { name: 'Referenz' })];
    const references = openReferences(source, { sheets: () => Promise.resolve(sheets) });
    const { observations } = await references.look({ ...asked, source: 'mappe', period: '2013' });
    expect(observations).toMatchObject([
      { value: 6.3, source: { id: 'mappe', attribution: 'Stadt Erfurt' } },
    ]);
    expect(references.sources).toMatchObject([{ online: false, needsKey: false }]);
  });

  it('is missed where there is no workbook or no table', async () => {
    const question = { ...asked, source: 'mappe' };
    expect(await failureOf(openReferences(source).look(question))).toMatchObject({ code: 'no-data' });
    const sheets = (): Promise<ReturnType<typeof sheetOf>[]> => Promise.resolve([sheetOf([['x']])]);
    expect(await failureOf(openReferences(source, { sheets }).look(question))).toMatchObject({
      code: 'unreadable',
    });
  });
});
