import type { RunOptions, Scope, WorkbookEvent, WorkbookOverview, Zielcheck } from '../../app/contract';
import { toUserError } from './failures';
import { collectInsight } from './insight';
import type { Checked, PaneContext } from './types';

/** A check that took longer than this is not repeated by itself after every edit. */
const LIVE_LIMIT_MS = 1500;

/** Excel reports neither every fast edit nor every change of a format: after so long without one, all is read again. */
const PAUSE_MS = 5_000;

/** How the pane reads and checks: on request, at the start, and by itself after edits. */
export interface Checking {
  /** Checks what the user looks at; where that has no table, the whole workbook. */
  readonly first: (overview: WorkbookOverview) => Promise<void>;
  /** @param quiet keeps what is shown and reports no failure but "stale" */
  readonly check: (scope: Scope, quiet?: boolean) => Promise<void>;
  readonly cancel: () => void;
  readonly onWorkbookEvent: (event: WorkbookEvent) => void;
}

export function createChecking(app: Zielcheck, { getState, dispatch }: PaneContext): Checking {
  let running: AbortController | undefined;
  let lastDuration = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function run(scope: Scope, signal: AbortSignal, after?: RunOptions['after']): Promise<Checked> {
    const started = performance.now();
    const report = await app.check(scope, {
      signal,
      ...(after !== undefined && { after }),
      onProgress: (progress) => {
        if (!signal.aborted) dispatch({ type: 'progressed', progress });
      },
    });
    const insight = await collectInsight(report.result, signal);
    signal.throwIfAborted();
    lastDuration = performance.now() - started;
    return { report, insight };
  }

  async function attempt(
    scope: Scope,
    quiet: boolean,
    work: (signal: AbortSignal) => Promise<Checked>,
  ): Promise<void> {
    running?.abort();
    clearTimeout(pause);
    const mine = new AbortController();
    running = mine;
    dispatch({ type: 'check-started', scope, quiet });
    try {
      const checked = await work(mine.signal);
      if (running === mine) dispatch({ type: 'checked', checked });
    } catch (error) {
      // A newer check has taken over; its outcome counts.
      if (running !== mine) return;
      const failure = toUserError(error);
      if (mine.signal.aborted || failure.code === 'cancelled') dispatch({ type: 'cancelled' });
      else if (quiet) dispatch({ type: 'went-stale' });
      else dispatch({ type: 'failed', error: failure });
    } finally {
      if (running === mine) running = undefined;
    }
  }

  const check = (scope: Scope, quiet = false): Promise<void> =>
    attempt(scope, quiet, (signal) => run(scope, signal));

  async function checkAfterEdit(scope: Scope): Promise<void> {
    await attempt(scope, true, (signal) => run(scope, signal, 'edit'));
    if (running !== undefined || scope.kind === 'workbook') return;
    pause = setTimeout(() => {
      if (getState().phase.kind === 'idle')
        void attempt(scope, true, (signal) => run(scope, signal, 'pause'));
    }, PAUSE_MS);
  }

  async function first(overview: WorkbookOverview): Promise<void> {
    const visible = overview.sheets.filter((sheet) => !sheet.hidden);
    const active = visible.find((sheet) => sheet.active) ?? visible[0];
    if (active === undefined) return check({ kind: 'workbook' });
    const scope: Scope = { kind: 'sheet', sheet: active.name };
    return attempt(scope, false, async (signal) => {
      const checked = await run(scope, signal);
      if (checked.insight.tables.length > 0 || visible.length < 2) return checked;
      return run({ kind: 'workbook' }, signal);
    });
  }

  /** The pane follows to another sheet only if that one has a table: reading a note elsewhere must not lose the findings. */
  async function follow(sheet: string): Promise<void> {
    const { checked, scope } = getState();
    const wanted: Scope = { kind: 'sheet', sheet };
    await attempt(scope ?? wanted, true, async (signal) => {
      const next = await run(wanted, signal);
      return next.insight.tables.length > 0 || checked === undefined ? next : checked;
    });
  }

  function onWorkbookEvent(event: WorkbookEvent): void {
    const { choices, phase, scope } = getState();
    const occupied =
      phase.kind === 'writing' || phase.kind === 'opening' || (phase.kind === 'checking' && !phase.quiet);
    if (occupied || scope === undefined) return;
    const live = choices.live !== false && lastDuration < LIVE_LIMIT_MS;
    const touches = scope.kind === 'workbook' || scope.sheet === event.sheet;
    if (event.kind === 'cells' && touches) {
      if (live && phase.kind !== 'failed') void checkAfterEdit(scope);
      else dispatch({ type: 'went-stale' });
    }
    if (event.kind === 'activated' && !touches && live) void follow(event.sheet);
  }

  return { first, check, cancel: () => running?.abort(), onWorkbookEvent };
}
