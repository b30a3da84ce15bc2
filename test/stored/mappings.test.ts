import { formatMappings, readMappings } from '../../src/stored';
import type { TableMapping } from '../../src/model';

const mapping: TableMapping = {
  sheet: 'Tabelle1',
  range: { top: 0, left: 0, bottom: 9, right: 3 },
  headerRows: 2,
  columns: { indicator: 0, target: 1, actual: 2 },
  series: '2024',
  direction: 'decrease',
  indicators: [{ indicator: 'Abbrüche', direction: 'increase', integer: true }],
};

it('reads what it wrote', () => {
  const ignored: TableMapping = { ...mapping, columns: {}, ignored: true };
  expect(readMappings([formatMappings([mapping, ignored])])).toEqual({
    value: [mapping, ignored],
    dropped: 0,
  });
});

it('keeps the good ones and counts the others', () => {
  const stored = [mapping, { ...mapping, headerRows: 'two' }, { ...mapping, columns: { target: -1 } }, null];
  expect(readMappings([JSON.stringify({ version: 1, tables: stored })])).toEqual({
    value: [mapping],
    dropped: 3,
  });
  const later = { ...mapping, colour: 'red' };
  expect(readMappings([JSON.stringify({ version: 1, tables: [later] })]).value).toEqual([mapping]);
});

it.each(['', '{', '[]', '"x"', '{"version":2,"tables":[]}', '{"version":1}'])(
  'refuses %s as a whole',
  (text) => {
    expect(readMappings([text])).toEqual({ value: [], dropped: 1 });
  },
);

it('takes nothing for nothing', () => expect(readMappings([])).toEqual({ value: [], dropped: 0 }));
