import type { Decision, ProtocolRecord } from '../../src/model';
import { formatSubmission, LONGEST_REASON, MAX_DECISIONS, readSubmission } from '../../src/stored';

const decision: Decision = {
  kind: 'ignored',
  check: 'under-target',
  key: 'under-target Tabelle1 Kurse',
  value: '55',
  reason: 'so vereinbart',
  decidedOn: '2026-06-30',
};
const counts = {
  ...{ met: 1, near: 0, under: 0, critical: 0, open: 0, undefined: 0, unclear: 0, 'not-due': 0 },
  ...{ error: 0, warning: 0, info: 0 },
};
const record: ProtocolRecord = {
  checkedOn: '2026-06-30',
  profile: { id: 'biwaq', version: '1' },
  checks: '1.0.0',
  verdict: 'ready',
  counts,
  fingerprint: {
    hash: 'a'.repeat(64),
    tables: [
      {
        sheet: 'Ziele',
        hash: 'b'.repeat(64),
        rows: [{ name: 'Kurse', hash: 'c'.repeat(16), target: 80, actual: null }],
      },
    ],
  },
};
/** Reads what is written with something of it changed. */
const read = (changed: object): unknown =>
  readSubmission([JSON.stringify({ version: 1, decisions: [decision], record, ...changed })]);

describe('what was decided and recorded about handing in', () => {
  it('is read as it was written', () => {
    for (const state of [
      { decisions: [decision], record },
      { decisions: [decision] },
      { decisions: [], record },
    ])
      expect(readSubmission([formatSubmission(state)])).toEqual({ value: state, dropped: 0 });
  });

  it('is nothing where nothing was decided and nothing handed in', () => {
    expect(formatSubmission({ decisions: [] })).toBeUndefined();
    expect(readSubmission([])).toEqual({ value: { decisions: [] }, dropped: 0 });
  });

  it.each(['', 'no JSON', '[]', '{"version":2,"decisions":[]}', '{"version":1}'])(
    '"%s" is dropped, and that is told',
    (text) => {
      expect(readSubmission([text])).toEqual({ value: { decisions: [] }, dropped: 1 });
    },
  );

  it.each<[string, object]>([
    ['another kind', { kind: 'maybe' }],
    ['no check of ours', { check: 'no-check' }],
    ['no day', { decidedOn: '30.06.2026' }],
    ['too long a reason', { reason: 'x'.repeat(LONGEST_REASON + 1) }],
    ['no value', { value: undefined }],
  ])('a decision with %s is dropped alone', (_, part) => {
    expect(read({ decisions: [decision, { ...decision, ...part }] })).toEqual({
      value: { decisions: [decision], record },
      dropped: 1,
    });
  });

  it('takes a reason of the greatest length, and as many decisions as allowed', () => {
    const longest = { ...decision, reason: 'x'.repeat(LONGEST_REASON) };
    expect(read({ decisions: [longest] })).toEqual({ value: { decisions: [longest], record }, dropped: 0 });
    const many = (count: number): Decision[] => Array.from({ length: count }, () => decision);
    expect(read({ decisions: many(MAX_DECISIONS) })).toMatchObject({ dropped: 0 });
    expect(read({ decisions: many(MAX_DECISIONS + 1) })).toEqual({ value: { decisions: [] }, dropped: 1 });
  });

  it.each<[string, object]>([
    ['no fingerprint', { fingerprint: { hash: 'x', tables: [] } }],
    ['a count below 0', { counts: { ...counts, met: -1 } }],
    ['an unknown verdict', { verdict: 'perfect' }],
  ])('a record with %s is dropped, the decisions stay', (_, part) => {
    expect(read({ record: { ...record, ...part } })).toEqual({
      value: { decisions: [decision] },
      dropped: 1,
    });
  });

  it('reads records of earlier versions, which counted less, and passes over what later ones add', () => {
    const { unclear, 'not-due': notDue, ...earlier } = counts;
    expect([unclear, notDue]).toEqual([0, 0]);
    expect(read({ record: { ...record, counts: earlier, later: 1 }, more: true })).toEqual({
      value: { decisions: [decision], record },
      dropped: 0,
    });
  });

  it('of several parts the first usable one wins, and another that says something else is told', () => {
    const text = formatSubmission({ decisions: [decision] });
    const other = formatSubmission({ decisions: [{ ...decision, reason: 'anders' }] });
    expect(readSubmission(['no JSON', text, text, other])).toEqual({
      value: { decisions: [decision] },
      dropped: 2,
    });
  });
});
