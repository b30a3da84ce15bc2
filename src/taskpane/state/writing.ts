import type { Change, Choices, Place, Zielcheck } from '../../app/contract';
import type { Finding, TableMapping } from '../../model';
import type { Profile } from '../../profile';
import type { Checking } from './checking';
import { toUserError } from './failures';
import type { ChangePurpose, Notice, PaneContext } from './types';

/** Everything that changes the workbook; each step is asked for, previewed where it touches cells, and can be taken back. */
export interface Writing {
  readonly previewFixes: (findings: readonly Finding[], purpose: ChangePurpose) => Promise<void>;
  readonly previewPercentages: (as: 'formula' | 'value') => Promise<void>;
  /** Resolves to whether it was written; what failed was reported. */
  readonly apply: (changes: readonly Change[]) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Any other change of the workbook, with what is to be said of it. Returns whether it was made. */
  readonly perform: (work: () => Promise<Notice>) => Promise<boolean>;
  readonly toggleMarking: () => Promise<void>;
  readonly choose: (choices: Choices) => Promise<void>;
  /** Remembers what the user decided about a table, in place of what was decided about it before, and checks again. */
  readonly saveMappings: (mappings: readonly TableMapping[], instead?: Place) => Promise<void>;
  readonly removeMappings: (place: Place) => Promise<void>;
  /** Stores the report profile in the workbook, or takes it out of it, and checks again. */
  readonly saveProfile: (profile: Profile) => Promise<void>;
  readonly removeProfile: () => Promise<void>;
  /** Marks anew when a check has changed the states of rows that are marked. */
  readonly refreshMarking: () => Promise<void>;
}

interface Outcome {
  readonly notice: Notice;
  readonly marked?: boolean;
  readonly canUndo?: boolean;
  readonly mappings?: readonly TableMapping[];
}

export function createWriting(
  app: Zielcheck,
  { getState, dispatch }: PaneContext,
  checking: Checking,
): Writing {
  /** The states that the markings in the sheet show; unknown when they were made before the pane was opened. */
  let markedSignature: number | undefined;
  let asked = 0;

  const fail = (error: unknown): void => {
    dispatch({ type: 'notified', notice: { kind: 'failed', error: toUserError(error) } });
  };

  async function write(work: () => Promise<Outcome>): Promise<boolean> {
    dispatch({ type: 'write-started' });
    try {
      dispatch({ type: 'written', ...(await work()) });
      return true;
    } catch (error) {
      dispatch({ type: 'written', notice: { kind: 'failed', error: toUserError(error) } });
      return false;
    }
  }

  /** What the user has filled in stays when it cannot be stored. */
  async function decide(work: () => Promise<Outcome>): Promise<void> {
    dispatch({ type: 'write-started' });
    try {
      dispatch({ type: 'written', ...(await work()) });
    } catch (error) {
      dispatch({ type: 'write-failed', notice: { kind: 'failed', error: toUserError(error) } });
      return;
    }
    await checkAfterWrite();
  }

  async function preview(purpose: ChangePurpose, read: () => Promise<readonly Change[]>): Promise<void> {
    const mine = ++asked;
    dispatch({ type: 'page-opened', page: { kind: 'changes', purpose } });
    try {
      const changes = await read();
      if (mine === asked) dispatch({ type: 'changes-read', changes });
    } catch (error) {
      if (mine !== asked) return;
      dispatch({ type: 'page-opened', page: { kind: 'overview' } });
      fail(error);
    }
  }

  async function choose(choices: Choices): Promise<void> {
    dispatch({ type: 'chosen', choices });
    try {
      await app.remember(choices);
    } catch (error) {
      fail(error);
    }
  }

  async function checkAfterWrite(): Promise<void> {
    const { scope } = getState();
    if (scope === undefined) return;
    await checking.check(scope, true);
    await refreshMarking();
  }

  async function refreshMarking(): Promise<void> {
    const { checked, marked, phase } = getState();
    if (!marked || checked === undefined || phase.kind !== 'idle' || markedSignature === undefined) return;
    if (checked.insight.signature === markedSignature) return;
    try {
      await app.mark(checked.report);
      markedSignature = checked.insight.signature;
    } catch (error) {
      fail(error);
    }
  }

  return {
    previewFixes: (findings, purpose) => preview(purpose, () => app.previewFixes(findings)),

    previewPercentages: async (as) => {
      const { checked } = getState();
      if (checked === undefined) return;
      await preview(`fill-${as}`, () => app.previewPercentages(checked.report, as));
    },

    apply: async (changes) => {
      const { choices, page } = getState();
      const written = await write(async () => {
        const { cells } = await app.apply(changes);
        return { notice: { kind: 'applied', count: cells }, canUndo: true };
      });
      if (!written) return false;
      const as = page.kind === 'changes' ? filledAs(page.purpose) : undefined;
      if (as !== undefined && as !== choices.percentAs) await choose({ ...choices, percentAs: as });
      await checkAfterWrite();
      return true;
    },

    undo: async () => {
      const undone = await write(async () => {
        await app.undo();
        return { notice: { kind: 'undone' }, canUndo: false };
      });
      if (undone) await checkAfterWrite();
    },

    perform: async (work) => {
      const done = await write(async () => {
        const notice = await work();
        return { notice, ...(notice.kind === 'said' && notice.undo ? { canUndo: true } : {}) };
      });
      if (done) await checkAfterWrite();
      return done;
    },

    toggleMarking: async () => {
      const { checked, marked } = getState();
      await write(async () => {
        if (marked) {
          await app.unmark();
          markedSignature = undefined;
          return { notice: { kind: 'unmarked' }, marked: false };
        }
        if (checked === undefined) return { notice: { kind: 'marked', count: 0 } };
        const count = await app.mark(checked.report);
        markedSignature = checked.insight.signature;
        return { notice: { kind: 'marked', count }, marked: true };
      });
    },

    choose,
    saveMappings: (mappings, instead) =>
      decide(async () => ({
        mappings: await app.saveMappings(mappings, instead),
        notice: { kind: mappings.every(({ ignored }) => ignored === true) ? 'ignored' : 'mapped' },
      })),
    removeMappings: (place) =>
      decide(async () => ({ mappings: await app.removeMappings(place), notice: { kind: 'unmapped' } })),
    saveProfile: (profile) =>
      decide(async () => {
        await app.saveProfile(profile);
        return { notice: { kind: 'profile-saved' } };
      }),
    removeProfile: () =>
      decide(async () => {
        await app.removeProfile();
        return { notice: { kind: 'profile-removed' } };
      }),
    refreshMarking,
  };
}

function filledAs(purpose: ChangePurpose): 'formula' | 'value' | undefined {
  if (purpose === 'fill-formula') return 'formula';
  return purpose === 'fill-value' ? 'value' : undefined;
}
