import { checkBytes, digestOf, failedFile, type CheckFileOptions } from '../../src/report';
import { checkedFile, unusableFile } from '../../src/report/checkedFile';
import { formatMappings, formatSubmission, partXml } from '../../src/stored';
import type { TableMapping } from '../../src/model';
import { workbookFile, type LiteralSheet } from '../excel/open';
import { withStoredParts } from '../support/storedParts';

const head = ['Indikator', 'Zielwert', 'Ergebnis'];
const ziele: LiteralSheet = { rows: [head, ['Kurse', 10, 5], ['Plätze', 5, 5], ['Besuche', 4, '4']] };
const check = (bytes: Uint8Array, more: Partial<CheckFileOptions> = {}) =>
  checkBytes('bericht.xlsx', bytes, { language: 'de', today: '2026-06-30', ...more });
const mapping: TableMapping = {
  sheet: 'Fort',
  range: { top: 0, left: 0, bottom: 2, right: 2 },
  headerRows: 1,
  columns: { indicator: 0, target: 1, actual: 2 },
};

describe('a file that is checked', () => {
  it('has its findings, sheets and what handing in needs', async () => {
    const { outcome, sheets } = await check(workbookFile({ Ziele: ziele, Notizen: { rows: [['Text']] } }));
    expect(sheets.map(({ name }) => name)).toEqual(['Ziele', 'Notizen']);
    if (outcome.error !== null) throw new Error(outcome.error);
    expect(outcome.result.findings.map(({ check: id }) => id)).toEqual(['under-target', 'number-as-text']);
    expect(outcome.result).not.toHaveProperty('dropped');
    expect(outcome.submission).toMatchObject({ stale: 0, dropped: 0, verdict: { verdict: 'warnings' } });
    expect(outcome.submission).not.toHaveProperty('record');
  });

  it('lists as many findings as asked for, and counts the others', async () => {
    const bytes = workbookFile({ Ziele: ziele, Zwei: ziele });
    const { outcome } = await check(bytes, { maxFindings: 3 });
    expect(outcome.result?.findings).toHaveLength(3);
    expect(outcome.result?.findingsDropped).toBe(1);
    expect(outcome.result?.summary).toMatchObject({ tables: 2, warnings: 4 });
  });

  it('says what was stored and is not used, and what was decided about sheets that are gone', async () => {
    const bytes = withStoredParts(workbookFile({ Ziele: ziele }), [
      partXml('mappings', formatMappings([mapping])),
      partXml('submission', '{'),
      partXml('choices', '{'),
    ]);
    const { outcome } = await check(bytes);
    expect(outcome.result?.dropped).toEqual([
      { part: 'choices', count: 1 },
      { part: 'submission', count: 1 },
    ]);
    expect(outcome.result?.mappingProblems).toEqual([{ mapping, reason: 'sheet-gone' }]);
  });

  it('uses the answers that are about it, and none about others', async () => {
    const money: LiteralSheet = {
      rows: [
        ['Abteilung', 'Plan (EUR)', 'Ist (EUR)'],
        ['Nord', 500, 300],
        ['Süd', 400, 380],
      ],
    };
    const statuses = async (...answers: string[]): Promise<unknown> => {
      const { outcome } = await check(workbookFile({ Ziele: money }), { answers });
      return [
        outcome.result?.tables.flatMap(({ rows }) => Array.from(rows, ({ status }) => status)),
        outcome.result?.answered,
      ];
    };
    expect(await statuses()).toEqual([['unclear', 'unclear'], undefined]);
    const fits = 'Ziele!A1 direction=lower';
    expect(await statuses(fits, 'no answer')).toEqual([['met', 'met'], [fits]]);
    expect(await statuses('[andere.xlsx]Ziele!A1 direction=lower')).toEqual([
      ['unclear', 'unclear'],
      undefined,
    ]);
  });
});

describe('a file that cannot be used says why', () => {
  it.each<[string, () => Uint8Array, string]>([
    ['empty', () => new Uint8Array(), 'empty'],
    ['no workbook', () => new TextEncoder().encode('Indikator;Ziel'), 'not-a-workbook'],
    ['without a table', () => workbookFile({ Notizen: { rows: [['Text']] } }), 'no-table'],
  ])('%s', async (_, bytes, error) => {
    const { outcome, sheets } = await check(bytes());
    expect(outcome.error).toBe(error);
    expect(sheets).toHaveLength(error === 'no-table' ? 1 : 0);
    expect(digestOf(outcome)).toMatchObject({ error, summary: { tables: 0, rows: 0 } });
  });

  it('a profile of its own that cannot be used, with what is wrong in it', async () => {
    const bytes = withStoredParts(workbookFile({ Ziele: ziele }), [partXml('profile', '{"bnds":1}')]);
    const { outcome } = await check(bytes);
    expect(outcome).toMatchObject({ error: 'profile-unusable', details: expect.stringContaining('bnds') });
    expect((await check(bytes, { profile: {} })).outcome.error).toBeNull();
  });

  it('what nobody foresaw, in its own words where there are any', () => {
    expect(failedFile('a', 'unexpected')).toEqual({ file: 'a', error: 'unexpected' });
    expect(failedFile('a', 'unexpected', 'odd')).toEqual({ file: 'a', error: 'unexpected', details: 'odd' });
  });
});

describe('what travels of a checked file', () => {
  it('are its digest, findings and states', async () => {
    const checked = checkedFile(await check(workbookFile({ Ziele: ziele, Alt: { ...ziele, hidden: true } })));
    expect(checked.digest).toMatchObject({
      error: null,
      verdict: 'warnings',
      fingerprint: 'none',
      passedOver: [{ sheet: 'Alt', reason: 'hidden' }],
    });
    expect(checked.findings).toHaveLength(2);
    expect(checked.states.map(({ indicator, status }) => `${indicator} ${status}`)).toEqual([
      'Kurse critical',
      'Plätze met',
      'Besuche met',
    ]);
    expect(checked).toMatchObject({ findingsDropped: 0, nearMisses: [], questions: [] });
    expect(checked.report).toBeDefined();
    expect(checked).not.toHaveProperty('since');
    expect(checked).not.toHaveProperty('dropped');
  });

  it('are its last protocol and what changed since', async () => {
    const first = await check(workbookFile({ Ziele: ziele }));
    if (first.outcome.error !== null || first.outcome.submission === undefined)
      throw new Error('not checked');
    const counts = {
      met: 2,
      near: 0,
      under: 0,
      critical: 1,
      open: 0,
      undefined: 0,
      unclear: 0,
      'not-due': 0,
    };
    const record = {
      checkedOn: '2026-03-31',
      profile: {},
      checks: '1.0.0',
      verdict: 'warnings' as const,
      counts: { ...counts, error: 0, warning: 2, info: 0 },
      fingerprint: first.outcome.submission.fingerprint(),
    };
    const part = partXml('submission', formatSubmission({ decisions: [], record }) ?? '');
    const same = checkedFile(await check(withStoredParts(workbookFile({ Ziele: ziele }), [part])));
    expect(same.digest).toMatchObject({ fingerprint: 'unchanged', checkedOn: '2026-03-31' });
    expect(same.since?.changes).toBeUndefined();
    const more = workbookFile({ Ziele: ziele, Neu: ziele });
    const other = checkedFile(await check(withStoredParts(more, [part])));
    expect(other.digest.fingerprint).toBe('changed');
    expect(other.since?.changes).toEqual({ rows: [], tables: [{ kind: 'added', sheet: 'Neu' }] });
  });

  it('is nothing but the reason of one that could not be used', async () => {
    const { outcome, sheets } = await check(new Uint8Array());
    expect(checkedFile({ outcome, sheets })).toEqual(unusableFile(digestOf(outcome)));
    const bare = checkedFile(await check(workbookFile({ Notizen: { rows: [['Text']] } })));
    expect(bare).toMatchObject({ findings: [], states: [], digest: { error: 'no-table' } });
    expect(bare).not.toHaveProperty('report');
  });
});
