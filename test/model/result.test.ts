import {
  calendarDay,
  formatPlaces,
  formatPlacesOn,
  isDoubtful,
  parseAddress,
  questionsIn,
  referenceIdOf,
  referenceName,
  summaryCounts,
  noCounts,
  throwIfCancelled,
  unjudgedOf,
} from '../../src/model';
import type {
  CellRange,
  CheckResult,
  DirectionReason,
  IndicatorTable,
  Question,
  TableResult,
} from '../../src/model';
import { evidenceOf } from '../../src/model/evidence';

const rangeOf = (address: string): CellRange => {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`not an address: ${address}`);
  return range;
};

function tableOf(
  more: Partial<IndicatorTable> = {},
  directions: readonly DirectionReason[] = [],
): TableResult {
  const rows = directions.map((direction, row) => ({ row, direction }));
  return {
    table: { sheet: 'Ziele', range: rangeOf('A1:D4'), confidence: 1, ...more },
    rows: { length: rows.length, at: (index: number) => rows[index] },
  } as unknown as TableResult;
}
const question = (about: Question['about'], address = 'A1:D4', series?: string): Question => ({
  sheet: 'Ziele',
  range: rangeOf(address),
  about,
  ...(series === undefined ? {} : { series }),
});
const summary = (more: object): CheckResult['summary'] => ({
  ...summaryCounts(noCounts()),
  ...{ tables: 1, rows: 2, errors: 0, warnings: 0, infos: 0 },
  ...more,
});

describe('what is open', () => {
  it('is asked once, however many series of a table ask it', () => {
    const tables = [
      tableOf({ questions: [question('direction', 'A1:D4', '2024')] }),
      tableOf({ questions: [question('direction', 'A1:D4', '2025')] }),
      tableOf({ questions: [question('unit', 'A8:D9')] }),
      tableOf(),
    ];
    expect(questionsIn({ tables }).map(({ about, series }) => [about, series])).toEqual([
      ['direction', '2025'],
      ['unit', undefined],
    ]);
  });

  it.each<[string, object, Partial<IndicatorTable>, [string, number][]]>([
    ['nothing', { met: 2 }, {}, []],
    ['no row', { rows: 0 }, {}, [['no-indicators', 0]]],
    ['a question', { met: 2 }, { questions: [question('unit')] }, [['questions', 1]]],
    [
      'rows that are unclear, and others that nobody judged',
      { met: 1, unclear: 1 },
      {
        others: [
          { row: 5, reason: 'unclear' },
          { row: 6, reason: 'total' },
        ],
      },
      [['unjudged', 2]],
    ],
    ['no row that was judged', { open: 2 }, {}, [['nothing-judged', 2]]],
    ['one that was, by each of the states', { near: 1 }, {}, []],
    ['one under target', { under: 1 }, {}, []],
    ['one far from it', { critical: 1 }, {}, []],
  ])('%s', (_, counts, table, reasons) => {
    const unjudged = unjudgedOf({ summary: summary(counts), tables: [tableOf(table)] });
    expect(unjudged.map(({ code, count }) => [code, count])).toEqual(reasons);
  });
});

describe('why rows go the way they do', () => {
  const reason = (
    because: DirectionReason['because'],
    text = '',
    direction: DirectionReason['direction'] = 'decrease',
  ) => ({
    direction,
    because,
    text,
  });

  it('is told once for each reason, the most frequent first, open ones last, and nothing where nothing said so', () => {
    const rows = [
      reason('unclear'),
      reason('unclear'),
      reason('unclear'),
      reason('name', 'Abbrüche'),
      reason('unit', 'h'),
      reason('unit', 'h'),
      reason('default', '', 'increase'),
    ];
    const header = { witness: 'header', messageId: 'target', weight: 0.5, data: {} } as const;
    expect(
      evidenceOf(tableOf({ testimonies: [header] }, rows)).map(({ messageId, weight, data }) => [
        messageId,
        weight,
        data,
      ]),
    ).toEqual([
      ['unit', 1, { direction: 'decrease', text: 'h', rows: 2 }],
      ['name', 1, { direction: 'decrease', text: 'Abbrüche', rows: 1 }],
      ['target', 0.5, {}],
      ['unclear', -1, { direction: 'decrease', text: '', rows: 3 }],
    ]);
    expect(evidenceOf(tableOf({}, [reason('utilisation')]))[0]?.weight).toBe(-1);
  });

  it('is at most six reasons', () => {
    const rows = Array.from({ length: 9 }, (_, index) => reason('name', `Wort ${index}`));
    expect(evidenceOf(tableOf({}, rows))).toHaveLength(6);
  });
});

it('a table that a person decided about is certain, others from 65 of 100', () => {
  expect([0.64, 0.65].map((confidence) => isDoubtful(tableOf({ confidence }).table))).toEqual([true, false]);
  expect(isDoubtful(tableOf({ confidence: 0, mapping: {} as never }).table)).toBe(false);
});

it('places are written up to eight, and then counted', () => {
  const cells = Array.from({ length: 9 }, (_, index) => rangeOf(`A${index + 1}`));
  const [range = rangeOf('A1')] = cells;
  const all = 'A1, A2, A3, A4, A5, A6, A7, A8';
  expect(formatPlaces({ range })).toBe('A1');
  expect(formatPlaces({ range, cells: cells.slice(1) })).toBe('A2, A3, A4, A5, A6, A7, A8, A9');
  expect(formatPlaces({ range, cells })).toBe(`${all} … (9)`);
  expect(formatPlaces({ range, cells, count: 1200 })).toBe(`${all} … (1200)`);
  expect(formatPlacesOn({ sheet: 'Blatt 1', range })).toBe("'Blatt 1'!A1");
});

it('names of inserted values are told whatever their case', () => {
  expect(referenceName('a1')).toBe('_zielcheck_ref_a1');
  expect(['_ZIELCHECK_REF_b2', '_zielcheck_ref_', 'Ziele', 'x_zielcheck_ref_b'].map(referenceIdOf)).toEqual([
    'b2',
    '',
    undefined,
    undefined,
  ]);
});

it('a day is that of the calendar on the wall', () => {
  expect(calendarDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(calendarDay(new Date(2026, 11, 31, 0, 0))).toBe('2026-12-31');
});

it('who has cancelled is not kept waiting', () => {
  expect(() => throwIfCancelled(AbortSignal.abort())).toThrow('cancelled');
  expect(() => throwIfCancelled(new AbortController().signal)).not.toThrow();
  expect(() => throwIfCancelled(undefined)).not.toThrow();
});
