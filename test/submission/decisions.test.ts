import type { CellRange, Decision, Finding, FindingMember, IndicatorTable } from '../../src/model';
import { parseAddress } from '../../src/model';
import { decisionAbout, staleDecisions, withDecisions } from '../../src/submission';

const rangeOf = (address: string): CellRange => {
  const range = parseAddress(address)?.range;
  if (range === undefined) throw new Error(`not an address: ${address}`);
  return range;
};
const tableAt = (address: string): IndicatorTable =>
  ({ sheet: 'Ziele', range: rangeOf(address) }) as IndicatorTable;

function finding(address: string, more: Partial<Finding> = {}): Finding {
  return {
    check: 'number-as-text',
    messageId: 'text',
    severity: 'warning',
    sheet: 'Ziele',
    range: rangeOf(address),
    indicator: 'Kurse',
    found: '21',
    expected: 21,
    difference: null,
    data: {},
    ...more,
  };
}

/** What was decided about findings as they were. */
const decide = (findings: readonly Finding[], tables: readonly IndicatorTable[]): Decision[] =>
  withDecisions(findings, tables, []).map((keyed) =>
    decisionAbout(keyed, 'explained', 'so vereinbart', '2026-06-30'),
  );

/** Which of the findings as they are now are decided. */
function held(
  now: readonly Finding[],
  tables: readonly IndicatorTable[],
  decisions: readonly Decision[],
): boolean[] {
  return withDecisions(now, tables, decisions).map(({ decision }) => decision !== undefined);
}

const table = [tableAt('B2:E9')];

it('a decision says about what, how and when', () => {
  expect(decide([finding('D4')], table)).toEqual([
    {
      kind: 'explained',
      check: 'number-as-text',
      key: '["number-as-text","Ziele",null,"kurse",[2,2]]#1',
      value: '["text","21",21]',
      reason: 'so vereinbart',
      decidedOn: '2026-06-30',
    },
  ]);
});

describe('a decision holds', () => {
  const before = decide([finding('D4')], table);
  it.each<[string, Finding, readonly IndicatorTable[], boolean]>([
    ['for what it was made about', finding('D4'), table, true],
    ['after rows were inserted', finding('D7'), table, true],
    ['after columns were inserted', finding('F4'), [tableAt('D2:G9')], true],
    ['for a name written otherwise', finding('D4', { indicator: ' KURSE ' }), table, true],
    ['not in another column', finding('C4'), table, false],
    ['not on another sheet', finding('D4', { sheet: 'Alt' }), table, false],
    ['not for another indicator', finding('D4', { indicator: 'Plätze' }), table, false],
    ['not for another series', finding('D4', { series: '2024' }), table, false],
    ['not for another check', finding('D4', { check: 'stray-text' }), table, false],
    ['not where something else was found', finding('D4', { found: '22' }), table, false],
    ['not where something else is expected', finding('D4', { expected: 22 }), table, false],
    ['not where something else is said', finding('D4', { messageId: 'other' }), table, false],
  ])('%s', (_, now, tables, holds) => {
    expect(held([now], tables, before)).toEqual([holds]);
    expect(staleDecisions(withDecisions([now], tables, before), before)).toEqual(holds ? [] : before);
  });

  it('for the first of its like, and the second for itself', () => {
    expect(held([finding('D4'), finding('D5')], table, before)).toEqual([true, false]);
    const both = decide([finding('D4'), finding('D5')], table);
    expect(held([finding('D4'), finding('D5')], table, both)).toEqual([true, true]);
    expect(both.map(({ key }) => key.slice(-2))).toEqual(['#1', '#2']);
  });
});

describe('a finding about several places', () => {
  const members: FindingMember[] = ['D4', 'D6'].map((address) => ({
    range: rangeOf(address),
    indicator: 'Kurse',
    found: '21',
    expected: 21,
  }));
  const several = (more: Partial<Finding> = {}): Finding =>
    finding('D4', { members, count: 2, cells: members.map(({ range }) => range), ...more });

  it('is decided where it was as such, or each of its places was', () => {
    expect(held([several()], table, decide([several()], table))).toEqual([true]);
    const singly = decide([finding('D4'), finding('D6')], table);
    expect(held([several()], table, singly)).toEqual([true]);
    expect(held([several()], table, singly.slice(1))).toEqual([false]);
    expect(staleDecisions(withDecisions([several()], table, singly), singly)).toEqual([]);
  });

  it('is not where there are more places than are listed, or another value in one of them', () => {
    const singly = decide([finding('D4'), finding('D6')], table);
    expect(held([several({ count: 3 })], table, singly)).toEqual([false]);
    const decided = decide([several()], table);
    const [first, second] = members;
    if (first === undefined || second === undefined) throw new Error('no members');
    expect(held([several({ members: [first, { ...second, found: '7' }] })], table, decided)).toEqual([false]);
    const moved = { ...second, range: rangeOf('E6') };
    expect(held([several({ members: [first, moved] })], table, decided)).toEqual([false]);
    const below = { ...second, range: rangeOf('D8') };
    expect(held([several({ members: [first, below] })], table, decided)).toEqual([true]);
    expect(held([several({ messageId: 'other' })], table, decided)).toEqual([false]);
  });

  it('holds after columns were inserted before the table', () => {
    const decided = decide([several()], table);
    const moved = members.map((member) => ({ ...member, range: rangeOf(`F${member.range.top + 1}`) }));
    const now = several({ range: rangeOf('F4'), members: moved, cells: moved.map(({ range }) => range) });
    expect(held([now], [tableAt('D2:G9')], decided)).toEqual([true]);
  });

  it('has a short value, however many there are', () => {
    const [decision] = decide(
      [several({ members: Array.from({ length: 500 }, () => members).flat() })],
      table,
    );
    expect(decision?.value).toMatch(/^\["text",2,"[0-9a-f]{16}"\]$/);
  });
});

it('a decision about what is told beside a finding holds for it', () => {
  const also = finding('E4', {
    check: 'explanation-missing',
    messageId: 'empty',
    found: null,
    expected: null,
  });
  const missed = finding('B4:E4', { check: 'under-target', messageId: 'critical', also });
  const before = decide([also], table);
  expect(held([missed], table, before)).toEqual([true]);
  expect(held([{ ...missed, also: { ...also, found: 'x' } }], table, before)).toEqual([false]);
});
