import type { Report } from '../../../src/app/contract';
import { checkSheet } from '../../../src/engine';
import { UserFacingError } from '../../../src/model';
import { collectInsight } from '../../../src/taskpane/state/insight';
import { initialState, reduce } from '../../../src/taskpane/state/reducer';
import type { Checked, PaneEvent, PaneState } from '../../../src/taskpane/state/types';
import { sheetOf, type LiteralCell } from '../../support/sheet';

const rows: LiteralCell[][] = [
  ['Indikator', 'Zielwert', 'Ergebnis'],
  ['Kurse', 10, 10],
  ['Beratungen', 10, 2],
];

/** A finished check of the sheet. */
async function checkedSheet(sheet = 'Ziele', table: LiteralCell[][] = rows): Promise<Checked> {
  const result = checkSheet(sheetOf(table, { name: sheet }), {});
  const report: Report = { result, scope: { kind: 'sheet', sheet } } as Report;
  return { report, insight: await collectInsight(result, new AbortController().signal) };
}

const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);
const start = { type: 'check-started', scope: { kind: 'sheet', sheet: 'Ziele' }, quiet: false } as const;

describe('what the pane shows', () => {
  it('is up to date after a check, and stale after an edit that was not checked', async () => {
    const done = { type: 'checked', checked: await checkedSheet() } as const;
    const fresh = after(initialState, start, done);
    expect([fresh.stale, fresh.phase]).toEqual([false, { kind: 'idle' }]);
    const edited = after(fresh, { type: 'went-stale' });
    expect([edited.stale, edited.checked]).toEqual([true, fresh.checked]);
    expect(after(edited, start).stale).toBe(true);
    expect(after(edited, start, done).stale).toBe(false);
  });

  it('a failed quiet check ends, an edit while something is written does not', () => {
    expect(after(initialState, { ...start, quiet: true }, { type: 'went-stale' }).phase).toEqual({
      kind: 'idle',
    });
    expect(after(initialState, { type: 'write-started' }, { type: 'went-stale' }).phase).toEqual({
      kind: 'writing',
    });
  });

  it('a check that ends while something is written leaves that going on', async () => {
    const done = { type: 'checked', checked: await checkedSheet() } as const;
    expect(after(initialState, start, { type: 'write-started' }, done).phase).toEqual({ kind: 'writing' });
  });

  it('progress is that of a running check only', () => {
    const progress = { step: 'reading', done: 0.5 } as unknown as Extract<
      PaneEvent,
      { type: 'progressed' }
    >['progress'];
    expect(after(initialState, start, { type: 'progressed', progress }).phase).toEqual({
      kind: 'checking',
      quiet: false,
      progress,
    });
    expect(after(initialState, { type: 'progressed', progress })).toBe(initialState);
  });

  it('cancelling goes back to what was checked before', async () => {
    const before = after(initialState, start, { type: 'checked', checked: await checkedSheet() });
    const other = { ...start, scope: { kind: 'sheet', sheet: 'Anderes' } } as const;
    expect(after(before, other).scope).toEqual(other.scope);
    expect(after(before, other, { type: 'cancelled' })).toMatchObject({
      phase: { kind: 'idle' },
      scope: start.scope,
      notice: { kind: 'cancelled' },
    });
    expect(after(initialState, other, { type: 'cancelled' }).scope).toEqual(other.scope);
  });

  it('the chosen table and filter stay while they are there, and go with what they were about', async () => {
    const done = { type: 'checked', checked: await checkedSheet() } as const;
    const key = done.checked.insight.tables[0]?.key ?? '';
    const chosen = after(
      initialState,
      done,
      { type: 'table-picked', key },
      { type: 'filtered', status: 'critical' },
    );
    expect(after(chosen, done)).toMatchObject({ tableKey: key, filter: 'critical' });
    const mended = await checkedSheet('Ziele', [rows[0] ?? [], ['Kurse', 10, 10], ['Beratungen', 10, 10]]);
    expect(after(chosen, { type: 'checked', checked: mended }).filter).toBeUndefined();
    const other = after(chosen, { type: 'checked', checked: await checkedSheet('Anderes') });
    expect([other.tableKey, after(chosen, { type: 'table-picked', key: undefined }).filter]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('tables stay known by sheet, and those of a sheet that is checked again are replaced', async () => {
    const both = after(
      initialState,
      { type: 'checked', checked: await checkedSheet('Ziele') },
      { type: 'checked', checked: await checkedSheet('Anderes') },
    );
    expect([...both.known].map(([sheet, tables]) => [sheet, tables.map(({ label }) => label)])).toEqual([
      ['Ziele', ['Ziele · A1:C3']],
      ['Anderes', ['Anderes · A1:C3']],
    ]);
    const gone = after(both, { type: 'checked', checked: await checkedSheet('Ziele', [['Text']]) });
    expect([gone.known.get('Ziele'), gone.known.get('Anderes')?.length]).toEqual([[], 1]);
  });

  it('opening a page or a tab takes the notice away, going back to the overview keeps it', () => {
    const told = after(initialState, { type: 'notified', notice: { kind: 'cancelled' } });
    expect(
      after(told, { type: 'page-opened', page: { kind: 'menu', page: 'settings' } }).notice,
    ).toBeUndefined();
    expect(after(told, { type: 'page-opened', page: { kind: 'overview' } }).notice).toEqual({
      kind: 'cancelled',
    });
    const opened = after(
      told,
      { type: 'page-opened', page: { kind: 'menu', page: 'settings' } },
      { type: 'tab-opened', tab: 'reference' },
    );
    expect([opened.notice, opened.page, opened.tab, opened.visited]).toEqual([
      undefined,
      { kind: 'overview' },
      'reference',
      ['check', 'reference'],
    ]);
    expect(after(opened, { type: 'tab-opened', tab: 'check' }).visited).toEqual(['check', 'reference']);
  });

  it('what was written is told, and changes only what it says', () => {
    const written = after(
      { ...initialState, marked: true, canUndo: true },
      { type: 'page-opened', page: { kind: 'menu', page: 'settings' } },
      { type: 'write-started' },
      { type: 'written', notice: { kind: 'cancelled' } },
    );
    expect(written).toMatchObject({
      ...{ phase: { kind: 'idle' }, page: { kind: 'overview' }, notice: { kind: 'cancelled' } },
      ...{ marked: true, canUndo: true, mappings: [] },
    });
    expect(
      after(written, { type: 'written', notice: { kind: 'cancelled' }, marked: false, canUndo: false }),
    ).toMatchObject({
      marked: false,
      canUndo: false,
    });
  });

  it('a page that was being filled in stays when nothing could be written', () => {
    const notice = { kind: 'cancelled' } as const;
    const failed = after(
      initialState,
      { type: 'page-opened', page: { kind: 'menu', page: 'settings' } },
      { type: 'write-started' },
      { type: 'write-failed', notice },
    );
    expect([failed.phase, failed.page, failed.notice]).toEqual([
      { kind: 'idle' },
      { kind: 'menu', page: 'settings' },
      notice,
    ]);
  });

  it('a failure is shown on the overview', () => {
    const error = new UserFacingError('busy');
    expect(
      after(
        initialState,
        { type: 'page-opened', page: { kind: 'menu', page: 'settings' } },
        { type: 'failed', error },
      ),
    ).toMatchObject({
      phase: { kind: 'failed', error },
      page: { kind: 'overview' },
    });
  });
});
