import { formatRange } from '../../../src/model';
import type { CheckResult, Finding } from '../../../src/model';
import { hasChangedChecks, hasReportNotes, hasTableNotes } from '../../../src/taskpane/state/doubt';
import { collectInsight } from '../../../src/taskpane/state/insight';
import type { Checked } from '../../../src/taskpane/state/types';
import { viewOf } from '../../../src/taskpane/state/view';
import { numberAsText, percentMismatch, rangeOf, resultOf, tableOf, underTarget } from '../support/results';

const KURSE = ['Kurse', 10, 5, 50, 'critical'] as const;
const eins = tableOf('Ziele', 'A1:D4', [
  KURSE,
  ['Plätze', 10, 7, 70, 'under'],
  ['Besuche', 10, 10, 100, 'met'],
]);
const zwei = tableOf('Ziele', 'A8:D10', [
  ['Fahrten', 10, 2, 20, 'critical'],
  ['Betriebe', null, null, null, 'open'],
]);
const reihe = tableOf('Ziele', 'A8:D10', [['Fahrten', 10, 10, 100, 'met']], '2025');
const findings: Finding[] = [
  underTarget('Ziele', 'A2:D2', KURSE),
  numberAsText('Ziele', 'C4', '10', 10),
  percentMismatch('Ziele', 'D9', 30, 20),
  { ...numberAsText('Ziele', 'B9', '10', 10), series: '2025' },
  numberAsText('Anderes', 'C2', '10', 10),
];
const result = resultOf({ tables: [eins, zwei, reihe], findings });

async function checkedOf(of: CheckResult): Promise<Checked> {
  const report = { result: of, scope: { kind: 'workbook' }, profile: {}, finishedAt: 0 } as const;
  return { report, insight: await collectInsight(of, new AbortController().signal) };
}
const keyOf = async (index: number): Promise<string | undefined> =>
  (await checkedOf(result)).insight.tables[index]?.key;
const places = (of: readonly Finding[]): string[] =>
  of.map(({ check, range }) => `${check} ${formatRange(range)}`);

describe('what the overview shows', () => {
  it('are all tables, the worst of each state first', async () => {
    const checked = await checkedOf(result);
    const { result: shown, counts, bars, findings: listed } = viewOf(checked, undefined, undefined);
    expect(shown).toBe(result);
    expect(listed).toBe(findings);
    expect(counts).toMatchObject({ critical: 2, under: 1, met: 2, open: 1, near: 0, undefined: 0 });
    const names = (status: keyof typeof bars): string[] => bars[status].map(({ row }) => row.indicator);
    expect([names('critical'), names('under'), names('met'), names('open'), names('near')]).toEqual([
      ['Fahrten', 'Kurse'],
      ['Plätze'],
      ['Besuche', 'Fahrten'],
      ['Betriebe'],
      [],
    ]);
    expect(bars.critical.map(({ table }) => table)).toEqual([zwei.table, eins.table]);
  });

  it('is the picked table with its findings and counts', async () => {
    const checked = await checkedOf(result);
    const one = viewOf(checked, await keyOf(0), undefined);
    expect(one.result.tables).toEqual([eins]);
    expect(places(one.findings)).toEqual(['under-target A2:D2', 'number-as-text C4']);
    expect(one.result.summary).toMatchObject({
      ...{ tables: 1, rows: 3, critical: 1, under: 1, met: 1, open: 0 },
      ...{ errors: 0, warnings: 2, infos: 0 },
    });
    const two = viewOf(checked, await keyOf(1), undefined);
    expect(places(two.findings)).toEqual(['percent-mismatch D9']);
    expect(two.result.summary).toMatchObject({ rows: 2, errors: 1, warnings: 0 });
    const series = viewOf(checked, await keyOf(2), undefined);
    expect(places(series.findings)).toEqual(['percent-mismatch D9', 'number-as-text B9']);
  });

  it('are only findings about rows of the chosen state', async () => {
    const checked = await checkedOf(result);
    const of = (status: 'met' | 'critical' | 'under'): string[] =>
      places(viewOf(checked, undefined, status).findings);
    expect(of('critical')).toEqual(['under-target A2:D2', 'percent-mismatch D9']);
    expect(of('met')).toEqual(['number-as-text C4', 'percent-mismatch D9', 'number-as-text B9']);
    expect(of('under')).toEqual([]);
  });

  it('a finding about several places is about the rows of each of them', async () => {
    const member = (address: string) => ({ range: rangeOf(address), found: '1', expected: 1 });
    const several: Finding = {
      ...numberAsText('Ziele', 'C4', '10', 10),
      members: [member('C4'), member('C3')],
      cells: [rangeOf('C4'), rangeOf('C3')],
      count: 2,
    };
    const checked = await checkedOf(resultOf({ tables: [eins], findings: [several] }));
    expect(viewOf(checked, undefined, 'under').findings).toHaveLength(1);
    expect(viewOf(checked, undefined, 'critical').findings).toEqual([]);
    expect(viewOf(checked, await keyOf(0), undefined).findings).toHaveLength(1);
  });
});

describe('what is to be said beside the findings', () => {
  const bare = resultOf({ tables: [eins] });
  const judgedBy = { from: 'workbook', off: [], lowered: [], kept: [] } as const;
  const question = { sheet: 'Ziele', range: rangeOf('A1:D4'), about: 'direction' } as const;
  const withTable = (more: object): CheckResult => ({
    ...bare,
    tables: [{ ...eins, table: { ...eins.table, ...more } }],
  });

  it.each<[string, CheckResult, boolean, boolean, boolean]>([
    ['nothing', bare, false, false, false],
    [
      'a profile in use that was not kept',
      { ...bare, dropped: [{ part: 'profile', count: 1 }] },
      true,
      false,
      false,
    ],
    [
      'what was said at the start',
      {
        ...bare,
        dropped: [
          { part: 'mappings', count: 1 },
          { part: 'choices', count: 1 },
        ],
      },
      false,
      false,
      false,
    ],
    [
      'a decision that fits no longer',
      { ...bare, mappingProblems: [{ mapping: {} as never, reason: 'sheet-gone' }] },
      true,
      false,
      false,
    ],
    ['a profile that changes nothing', { ...bare, judgedBy }, false, false, false],
    ['a check that is off', { ...bare, judgedBy: { ...judgedBy, off: ['band-edge'] } }, false, true, true],
    [
      'a check that was lowered',
      { ...bare, judgedBy: { ...judgedBy, lowered: ['band-edge'] } },
      false,
      true,
      true,
    ],
    ['a check that was kept', { ...bare, judgedBy: { ...judgedBy, kept: ['band-edge'] } }, false, true, true],
    ['a hidden sheet', { ...bare, passedOver: [{ sheet: 'Alt', reason: 'hidden' }] }, false, false, true],
    [
      'a near miss, which is shown by itself',
      { ...bare, passedOver: [{ sheet: 'Alt', reason: 'near-miss', range: rangeOf('A1') }] },
      false,
      false,
      false,
    ],
    ['an open question', withTable({ questions: [question] }), false, false, true],
    ['a row that nobody judged', withTable({ others: [{ row: 5, reason: 'unclear' }] }), false, false, true],
    ['a total', withTable({ others: [{ row: 5, reason: 'total' }] }), false, false, false],
  ])('%s', (_, of, tables, checks, report) => {
    expect([hasTableNotes(of), hasChangedChecks(of), hasReportNotes(of)]).toEqual([tables, checks, report]);
  });
});
