import { sendCommand } from '../../../src/app/commandChannel';
import type { Scope } from '../../../src/app/contract';
import type { Finding, TableMapping } from '../../../src/model';
import { createPaneStore, type PaneStore } from '../../../src/taskpane/state/pane';
import { FakeZielcheck } from '../support/fakeZielcheck';
import { numberAsText, rangeOf, resultOf, tableOf } from '../support/results';

const INDIKATOREN: Scope = { kind: 'sheet', sheet: 'Indikatoren' };
const critical = tableOf('Indikatoren', 'A1:D2', [['Kurse', 10, 5, 50, 'critical']]);
const met = tableOf('Indikatoren', 'A1:D2', [['Kurse', 10, 10, 100, 'met']]);
const other = tableOf('Zweites', 'A1:D2', [['Plätze', 10, 10, 100, 'met']]);
const finding: Finding = numberAsText('Indikatoren', 'C2', '10', 10);
const mapping: TableMapping = {
  sheet: 'Indikatoren',
  range: rangeOf('A1:D2'),
  headerRows: 1,
  columns: { indicator: 0, target: 1, actual: 2 },
};

/** Lets everything that was begun come to its end. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function pane(app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [critical] })])): {
  app: FakeZielcheck;
  store: PaneStore;
} {
  return { app, store: createPaneStore(app) };
}

async function started(app?: FakeZielcheck): Promise<ReturnType<typeof pane> & { end: () => void }> {
  const made = pane(app);
  const end = made.store.start();
  await settled();
  return { ...made, end };
}

describe('opening a workbook', () => {
  it('checks the active sheet', async () => {
    const { app, store } = await started();
    expect(app.checked).toEqual([INDIKATOREN]);
    expect(store.getState()).toMatchObject({ phase: { kind: 'idle' }, scope: INDIKATOREN, stale: false });
    expect(store.getState().checked?.report.result.tables).toHaveLength(1);
  });

  it('checks the whole workbook where the active sheet has no table, and there are others', async () => {
    const app = new FakeZielcheck();
    app.overview = {
      ...app.overview,
      sheets: [
        { name: 'Deckblatt', hidden: false, active: true },
        { name: 'Indikatoren', hidden: false, active: false },
      ],
    };
    await started(app);
    expect(app.checked).toEqual([{ kind: 'sheet', sheet: 'Deckblatt' }, { kind: 'workbook' }]);
  });

  it('checks the first visible sheet where the active one is hidden, and does not look beyond it for hidden ones', async () => {
    const app = new FakeZielcheck();
    app.overview = {
      ...app.overview,
      sheets: [
        { name: 'Alt', hidden: true, active: true },
        { name: 'Indikatoren', hidden: false, active: false },
      ],
    };
    await started(app);
    expect(app.checked).toEqual([INDIKATOREN]);
    const none = new FakeZielcheck();
    none.overview = { ...none.overview, sheets: [{ name: 'Alt', hidden: true, active: true }] };
    await started(none);
    expect(none.checked).toEqual([{ kind: 'workbook' }]);
  });

  it('says why it cannot be opened or checked', async () => {
    const app = new FakeZielcheck();
    app.failNext('open', 'busy');
    expect((await started(app)).store.getState().phase).toMatchObject({
      kind: 'failed',
      error: { code: 'busy' },
    });
    app.failNextWith('check', new Error('odd'));
    expect((await started(app)).store.getState().phase).toMatchObject({
      kind: 'failed',
      error: { code: 'unknown', data: { technical: 'Error: odd' } },
    });
  });

  it('opens a workbook that could not be opened before anything in it is checked', async () => {
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [critical] })]);
    app.failNext('open', 'busy');
    const { store } = await started(app);
    store.actions.checkWorkbook();
    await settled();
    expect(app.checked).toEqual([INDIKATOREN]);
    expect(store.getState().overview?.name).toBe('mehrlin.xlsx');
  });

  it('tells its listeners, until they no longer listen', async () => {
    const { store } = pane();
    let heard = 0;
    const end = store.subscribe(() => {
      heard += 1;
    });
    store.actions.filter('met');
    expect(heard).toBe(1);
    end();
    store.actions.filter(undefined);
    expect(heard).toBe(1);
  });
});

describe('after an edit', () => {
  it('what is shown is checked again by itself, unless that is switched off', async () => {
    const { app, store, end } = await started();
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(2);
    app.emit({ kind: 'cells', sheet: 'Zweites', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(2);
    store.actions.choose({ live: false });
    await settled();
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect([app.checked.length, store.getState().stale]).toEqual([2, true]);
    end();
  });

  it('nobody listens once the pane is closed', async () => {
    const { app, end } = await started();
    end();
    await settled();
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(1);
  });

  it('nor where it was closed before it was open', async () => {
    const { app, store } = pane();
    store.start()();
    await settled();
    const before = app.checked.length;
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(before);
  });

  it('the pane follows to another sheet, if that has a table', async () => {
    const { app, store } = await started();
    app.emit({ kind: 'activated', sheet: 'Notizen' });
    await settled();
    expect(store.getState()).toMatchObject({ scope: INDIKATOREN, stale: false });
    app.sheets.set('Zweites', resultOf({ tables: [other] }));
    app.emit({ kind: 'activated', sheet: 'Zweites' });
    await settled();
    expect(store.getState().scope).toEqual({ kind: 'sheet', sheet: 'Zweites' });
    expect(app.checked.slice(1)).toEqual([
      { kind: 'sheet', sheet: 'Notizen' },
      { kind: 'sheet', sheet: 'Zweites' },
    ]);
    app.emit({ kind: 'activated', sheet: 'Zweites' });
    await settled();
    expect(app.checked).toHaveLength(3);
  });

  it('a check that was asked for is not disturbed, and can be cancelled', async () => {
    const { app, store } = await started();
    const release = app.hold();
    store.actions.check();
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(2);
    expect(store.getState().phase).toMatchObject({ kind: 'checking', quiet: false, progress: { done: 0.4 } });
    store.actions.cancel();
    await settled();
    expect(store.getState()).toMatchObject({ phase: { kind: 'idle' }, notice: { kind: 'cancelled' } });
    release();
  });

  it('a check that ends all the same after it was cancelled was cancelled', async () => {
    const { app, store } = await started();
    const check = app.check.bind(app);
    app.check = async (scope) => {
      await settled();
      return check(scope);
    };
    store.actions.check();
    store.actions.cancel();
    await settled();
    await settled();
    expect(store.getState()).toMatchObject({ phase: { kind: 'idle' }, notice: { kind: 'cancelled' } });
  });

  it('the newer of two checks counts', async () => {
    const { app, store } = await started();
    app.workbook = resultOf({ tables: [critical, other] });
    const release = app.hold();
    store.actions.check();
    store.actions.checkWorkbook();
    release();
    await settled();
    expect(store.getState()).toMatchObject({ phase: { kind: 'idle' }, scope: { kind: 'workbook' } });
    expect(store.getState().notice).toBeUndefined();
    expect(store.getState().checked?.report.result.tables).toHaveLength(2);
  });

  it('a workbook in which a failure is shown is not checked by itself', async () => {
    const { app, store } = await started();
    app.failNext('check', 'busy');
    store.actions.check();
    await settled();
    app.emit({ kind: 'cells', sheet: 'Indikatoren', addresses: ['C2'] });
    await settled();
    expect(app.checked).toHaveLength(2);
    expect(store.getState()).toMatchObject({ phase: { kind: 'failed' }, stale: true });
  });
});

describe('what is picked', () => {
  it('is checked only where it is not what was checked', async () => {
    const { app, store } = await started();
    store.actions.pick(INDIKATOREN, 'key');
    await settled();
    expect([app.checked.length, store.getState().tableKey]).toEqual([1, 'key']);
    store.actions.pick({ kind: 'workbook' });
    await settled();
    store.actions.pick({ kind: 'workbook' });
    await settled();
    expect(app.checked.slice(1)).toEqual([{ kind: 'workbook' }]);
    store.actions.pick({ kind: 'sheet', sheet: 'Zweites' });
    await settled();
    expect(app.checked).toHaveLength(3);
  });
});

describe('writing', () => {
  it('shows the changes first, then says how many cells, checks, and can take them back', async () => {
    const { app, store } = await started();
    store.actions.fix(finding);
    expect(store.getState().page).toEqual({ kind: 'changes', purpose: 'fix' });
    await settled();
    const { page } = store.getState();
    if (page.kind !== 'changes' || page.changes === undefined) throw new Error('no changes');
    expect(page.changes).toHaveLength(1);
    store.actions.apply(page.changes);
    expect(store.getState().phase.kind).toBe('writing');
    await settled();
    expect(app.applied).toEqual([page.changes]);
    expect(store.getState()).toMatchObject({
      ...{ page: { kind: 'overview' }, notice: { kind: 'applied', count: 1 } },
      ...{ canUndo: true, phase: { kind: 'idle' } },
    });
    expect([app.checked.length, app.remembered]).toEqual([2, []]);
    store.actions.undo();
    await settled();
    expect(store.getState()).toMatchObject({ notice: { kind: 'undone' }, canUndo: false });
    expect([app.undone, app.checked.length]).toEqual([1, 3]);
  });

  it.each(['formula', 'value'] as const)('remembers that percentages were written as %s', async (as) => {
    const { app, store } = await started();
    for (const round of [1, 2]) {
      store.actions.fill(as);
      expect(store.getState().page).toEqual({ kind: 'changes', purpose: `fill-${as}` });
      await settled();
      expect(await store.actions.write([])).toBe(true);
      expect(app.applied).toHaveLength(round);
      expect(app.remembered).toEqual([{ percentAs: as }]);
    }
  });

  it('shows of two previews the newer one, also where the older one comes late', async () => {
    const app = new FakeZielcheck(['Indikatoren', resultOf({ tables: [critical] })]);
    const read = app.previewFixes.bind(app);
    let late: Promise<void> | undefined;
    app.previewFixes = async (findings) => {
      const wait = late;
      late = undefined;
      await wait;
      return read(findings);
    };
    const { store } = await started(app);
    late = settled();
    store.actions.fixAll([finding, finding]);
    store.actions.fixKind([finding]);
    await settled();
    await settled();
    expect(store.getState().page).toMatchObject({ kind: 'changes', purpose: 'fix-kind', changes: [{}] });
  });

  it('nothing is filled in before a check', async () => {
    const { store } = pane();
    store.actions.fill('value');
    await settled();
    expect(store.getState().page).toEqual({ kind: 'overview' });
  });

  it('says what failed: a preview goes, and nothing is checked', async () => {
    const { app, store } = await started();
    app.failNext('previewFixes', 'busy');
    store.actions.fix(finding);
    await settled();
    expect(store.getState()).toMatchObject({
      page: { kind: 'overview' },
      notice: { kind: 'failed', error: { code: 'busy' } },
    });
    app.failNext('apply', 'sheet-protected');
    expect(await store.actions.write([])).toBe(false);
    app.failNext('undo', 'nothing-to-undo');
    store.actions.undo();
    await settled();
    expect(store.getState()).toMatchObject({
      phase: { kind: 'idle' },
      notice: { kind: 'failed', error: { code: 'nothing-to-undo' } },
    });
    expect(app.checked).toHaveLength(1);
  });

  it('anything else is said in its own words, with the way back where there is one', async () => {
    const { app, store } = await started();
    const said = (undo: boolean) => ({ kind: 'said', words: () => 'getan', undo }) as const;
    expect(await store.actions.perform(() => Promise.resolve(said(false)))).toBe(true);
    expect([store.getState().canUndo, app.checked.length]).toEqual([false, 2]);
    expect(await store.actions.perform(() => Promise.resolve(said(true)))).toBe(true);
    expect([store.getState().canUndo, app.checked.length]).toEqual([true, 3]);
    expect(await store.actions.perform(() => Promise.reject(new Error('nein')))).toBe(false);
    expect([store.getState().notice?.kind, app.checked.length]).toEqual(['failed', 3]);
  });

  it('choices are shown at once, and what could not be kept is said', async () => {
    const { app, store } = await started();
    app.failNext('remember', 'busy');
    store.actions.choose({ live: false });
    expect(store.getState().choices).toEqual({ live: false });
    await settled();
    expect(store.getState().notice).toMatchObject({ kind: 'failed' });
  });
});

describe('marking', () => {
  it('is switched on and off, and follows what a check changes', async () => {
    const { app, store } = await started();
    store.actions.toggleMarking();
    await settled();
    expect(store.getState()).toMatchObject({ marked: true, notice: { kind: 'marked', count: 1 } });
    await store.actions.write([]);
    expect(app.markedReports).toHaveLength(1);
    app.sheets.set('Indikatoren', resultOf({ tables: [met] }));
    await store.actions.write([]);
    expect(app.markedReports).toHaveLength(2);
    store.actions.toggleMarking();
    await settled();
    expect(store.getState()).toMatchObject({ marked: false, notice: { kind: 'unmarked' } });
    app.sheets.set('Indikatoren', resultOf({ tables: [critical] }));
    await store.actions.write([]);
    expect(app.markedReports).toEqual([]);
  });

  it('marks nothing before a check, and says when it failed', async () => {
    const { app, store } = pane();
    store.actions.toggleMarking();
    await settled();
    expect(store.getState()).toMatchObject({ marked: false, notice: { kind: 'marked', count: 0 } });
    const { app: other, store: checked } = await started();
    other.failNext('mark', 'sheet-protected');
    checked.actions.toggleMarking();
    await settled();
    expect(checked.getState()).toMatchObject({ marked: false, notice: { kind: 'failed' } });
    expect(app.markedReports).toEqual([]);
  });
});

describe('a command of the ribbon', () => {
  it('checks the sheet that the user looks at, or the workbook where that was checked', async () => {
    const { app, store, end } = await started();
    app.place = { sheet: 'Zweites', range: rangeOf('A1') };
    await sendCommand('check');
    await settled();
    expect(app.checked.at(-1)).toEqual({ kind: 'sheet', sheet: 'Zweites' });
    store.actions.checkWorkbook();
    await settled();
    await sendCommand('check');
    await settled();
    expect(app.checked.slice(-2)).toEqual([{ kind: 'workbook' }, { kind: 'workbook' }]);
    end();
  });

  it('marks what was checked, and nothing while a failure is shown', async () => {
    const { app, store, end } = await started();
    await sendCommand('toggle-marking');
    await settled();
    expect([app.markedReports.length, app.checked.length]).toEqual([1, 1]);
    app.failNext('check', 'busy');
    store.actions.check();
    await settled();
    await sendCommand('toggle-marking');
    await settled();
    expect(app.markedReports).toHaveLength(1);
    end();
  });
});

describe('decisions about tables and the profile', () => {
  it('are kept, said and checked by', async () => {
    const { app, store } = await started();
    const place = { sheet: 'Indikatoren', range: rangeOf('A1:D2') };
    const said: unknown[] = [];
    const after = async (act: () => void): Promise<void> => {
      act();
      await settled();
      said.push(store.getState().notice?.kind);
    };
    await after(() => store.actions.saveMappings([mapping, { ...mapping, ignored: true }], place));
    expect(store.getState().mappings).toHaveLength(2);
    expect(app.saved[0]?.instead).toBe(place);
    await after(() => store.actions.saveMappings([{ ...mapping, ignored: true }]));
    await after(() => store.actions.removeMappings(place));
    expect([store.getState().mappings, app.removed]).toEqual([[], ['Indikatoren!A1:D2']]);
    await after(() => store.actions.saveProfile({ id: 'stadt' }));
    expect(app.storedProfile).toEqual({ profile: { id: 'stadt' } });
    await after(() => store.actions.removeProfile());
    expect(app.storedProfile).toBeUndefined();
    expect(said).toEqual(['mapped', 'ignored', 'unmapped', 'profile-saved', 'profile-removed']);
    expect(app.checked).toHaveLength(6);
  });

  it('a page that was filled in stays where they could not be kept', async () => {
    const { app, store } = await started();
    store.actions.openMapper({ kind: 'selection' });
    app.failNext('saveMappings', 'busy');
    store.actions.saveMappings([mapping]);
    await settled();
    expect(store.getState()).toMatchObject({
      page: { kind: 'mapper' },
      phase: { kind: 'idle' },
      notice: { kind: 'failed' },
    });
    expect(app.checked).toHaveLength(1);
  });
});

describe('pages', () => {
  it('a check follows where the settings changed what is checked by, and only then', async () => {
    const { app, store } = await started();
    store.actions.openMenuPage('settings');
    expect(store.getState().page).toEqual({ kind: 'menu', page: 'settings' });
    store.actions.closePage();
    await settled();
    expect(app.checked).toHaveLength(1);
    store.actions.openMenuPage('settings');
    store.actions.choose({ profile: { bands: '100/90/75' } });
    store.actions.closePage();
    await settled();
    expect(app.checked).toHaveLength(2);
    store.actions.openCheckPage('band-edge');
    expect(store.getState().page).toEqual({ kind: 'check', check: 'band-edge' });
    store.actions.openTab('reference');
    expect(store.getState()).toMatchObject({ tab: 'reference', page: { kind: 'overview' } });
    expect(app.checked).toHaveLength(2);
  });

  it('a new workbook is opened and said, or why not', async () => {
    const { app, store } = await started();
    store.actions.openMenuPage('new-book');
    app.failNext('openReportBook', 'busy');
    expect(await store.actions.createBook({ id: 'stadt' }, 'en')).toBe(false);
    expect(store.getState()).toMatchObject({ page: { kind: 'menu' }, notice: { kind: 'failed' } });
    expect(await store.actions.createBook({ id: 'stadt' }, 'en')).toBe(true);
    expect(app.books).toEqual([['stadt', 'en']]);
    expect(store.getState()).toMatchObject({ page: { kind: 'overview' }, notice: { kind: 'book-opened' } });
    store.actions.dismissNotice();
    expect(store.getState().notice).toBeUndefined();
  });

  it('what Excel cannot say is said, but not to who cancelled', async () => {
    const { app, store } = await started();
    const place = { sheet: 'Indikatoren', range: rangeOf('A1:D2') };
    app.failNext('describeColumns', 'busy');
    expect(await store.actions.describeColumns(place, 1)).toBeUndefined();
    expect(store.getState().notice).toMatchObject({ kind: 'failed', error: { code: 'busy' } });
    for (const [call, act] of [
      ['readProfile', () => store.actions.readProfile()],
      ['judgeProfile', () => store.actions.judgeProfile('{}')],
      ['profileAt', () => store.actions.profileAt('https://x.example', new AbortController().signal)],
    ] as const) {
      store.actions.dismissNotice();
      app.failNext(call, 'busy');
      expect(await act()).toBeUndefined();
      expect(store.getState().notice?.kind).toBe('failed');
    }
    store.actions.dismissNotice();
    expect(await store.actions.profileAt('https://x.example', AbortSignal.abort())).toBeUndefined();
    expect(store.getState().notice).toBeUndefined();
    expect(await store.actions.readSelection()).toEqual(app.place);
  });
});
