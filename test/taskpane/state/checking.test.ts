import type { RunOptions, Scope, WorkbookEvent } from '../../../src/app/contract';
import { createChecking, type Checking } from '../../../src/taskpane/state/checking';
import { initialState, reduce } from '../../../src/taskpane/state/reducer';
import type { PaneEvent, PaneState } from '../../../src/taskpane/state/types';
import { FakeZielcheck } from '../support/fakeZielcheck';

const SHEET: Scope = { kind: 'sheet', sheet: 'Indikatoren' };
const EDIT: WorkbookEvent = { kind: 'cells', sheet: 'Indikatoren', addresses: ['C7'] };

/** Says of every check why it was asked for. */
class Asked extends FakeZielcheck {
  readonly after: (RunOptions['after'] | 'wish')[] = [];

  override async check(scope: Scope, options: RunOptions = {}): ReturnType<FakeZielcheck['check']> {
    this.after.push(options.after ?? 'wish');
    return super.check(scope, options);
  }
}

function watching(): {
  app: Asked;
  checking: Checking;
  state: () => PaneState;
  dispatch: (event: PaneEvent) => void;
} {
  const app = new Asked();
  let state = initialState;
  const dispatch = (event: PaneEvent): void => {
    state = reduce(state, event);
  };
  const checking = createChecking(app, { getState: () => state, dispatch });
  return { app, checking, state: () => state, dispatch };
}

describe('checking again by itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('reads what an edit may have changed, and everything once the user pauses', async () => {
    const { app, checking } = watching();
    await checking.check(SHEET);
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(app.after).toEqual(['wish', 'edit']);
    await jest.advanceTimersByTimeAsync(1);
    expect(app.after).toEqual(['wish', 'edit', 'pause']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(app.after).toEqual(['wish', 'edit', 'pause']);
  });

  it('takes a pause for one only when no edit has come since', async () => {
    const { app, checking } = watching();
    await checking.check(SHEET);
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(4_000);
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(4_000);
    expect(app.after).toEqual(['wish', 'edit', 'edit']);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(app.after).toEqual(['wish', 'edit', 'edit', 'pause']);
  });

  it('does not take it for a pause when something is being written', async () => {
    const { app, checking, dispatch } = watching();
    await checking.check(SHEET);
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(1_000);
    dispatch({ type: 'write-started' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(app.after).toEqual(['wish', 'edit']);
  });

  it('does not read again after a pause what the user has had read in full meanwhile', async () => {
    const { app, checking } = watching();
    await checking.check(SHEET);
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(1_000);
    await checking.check(SHEET);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(app.after).toEqual(['wish', 'edit', 'wish']);
  });

  it('says that a check by itself failed, and keeps what it showed', async () => {
    const { app, checking, state } = watching();
    await checking.check(SHEET);
    const shown = state().checked;
    app.failNext('check', 'cell-editing');
    checking.onWorkbookEvent(EDIT);
    await jest.advanceTimersByTimeAsync(0);
    expect(state()).toMatchObject({ phase: { kind: 'idle' }, stale: true });
    expect(state().checked).toBe(shown);
  });
});
