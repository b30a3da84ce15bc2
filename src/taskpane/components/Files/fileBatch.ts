import type { BatchUseCases } from '../../../app/contract';
import { UserFacingError } from '../../../model';
import type { Profile } from '../../../profile';
import { createStore } from '../../state/store';
import { noFiles, reduceFiles, type FilesState } from './filesState';
import { searchFolders, type Dropped, type FolderNotes } from './folders';
import { isLockFile, isWorkbook, type PickedFile } from './picked';

/**
 * The workbooks that a controller has picked. Checking goes on while another page is looked at, and keeps what it has
 * until it is cleared.
 */
export class FileBatch {
  private readonly store = createStore(reduceFiles, noFiles);
  private run: AbortController | undefined;

  constructor(private readonly use: () => Promise<BatchUseCases>) {}

  readonly getState = this.store.getState;
  readonly subscribe = this.store.subscribe;

  /**
   * Takes workbooks and checks them; what is none is reported.
   * @param notes what was not taken of the folders that they were found in
   */
  add(picked: readonly PickedFile[], profile: Profile | undefined, notes?: FolderNotes): void {
    if (this.run !== undefined) return;
    const wanted = picked.filter(({ name }) => !isLockFile(name));
    this.store.dispatch({
      type: 'picked',
      workbooks: wanted.filter(({ name }) => isWorkbook(name)),
      refused: wanted.map(({ name }) => name).filter((name) => !isWorkbook(name)),
      notes,
    });
    void this.checkRest(profile);
  }

  /** Looks for workbooks in folders, and takes them. Cancelled, it takes none. */
  async search(dropped: readonly Dropped[], profile: Profile | undefined): Promise<void> {
    if (this.run !== undefined) return;
    const run = new AbortController();
    this.run = run;
    this.store.dispatch({ type: 'search-began' });
    const { files, ...notes } = await searchFolders(dropped, run.signal);
    this.run = undefined;
    this.store.dispatch({ type: 'search-ended' });
    if (!run.signal.aborted) this.add(files, profile, notes);
  }

  /** Checks what was not checked yet. */
  resume(profile: Profile | undefined): void {
    void this.checkRest(profile);
  }

  /** Checks everything again, with another profile. */
  checkAgain(profile: Profile | undefined): void {
    this.store.dispatch({ type: 'results-dropped' });
    void this.checkRest(profile);
  }

  cancel(): void {
    this.run?.abort();
  }

  remove(name: string): void {
    this.store.dispatch({ type: 'removed', name });
  }

  clear(): void {
    this.cancel();
    this.store.dispatch({ type: 'cleared' });
  }

  private async checkRest(profile: Profile | undefined): Promise<void> {
    const rest = [...this.getState().entries].filter(([, { checked }]) => checked === undefined);
    if (rest.length === 0 || this.run !== undefined) return;
    const run = new AbortController();
    this.run = run;
    this.store.dispatch({ type: 'check-began', all: rest.length, profile });
    const named = rest.map(([name, { picked }]) => ({
      name,
      size: picked.size,
      arrayBuffer: () => picked.arrayBuffer(),
    }));
    let failure: FilesState['failure'];
    try {
      const use = await this.use();
      await use.check(named, {
        signal: run.signal,
        ...(profile !== undefined && { profile }),
        onChecked: (checked, index) => {
          const name = rest[index]?.[0];
          if (name !== undefined) this.store.dispatch({ type: 'checked', name, checked });
        },
      });
    } catch (error) {
      failure = error instanceof UserFacingError ? error : 'not-loaded';
    }
    this.run = undefined;
    this.store.dispatch({ type: 'check-ended', failure });
  }
}

const batches = new WeakMap<() => Promise<BatchUseCases>, FileBatch>();

/** The one batch of a pane. */
export function batchOf(use: () => Promise<BatchUseCases>): FileBatch {
  const batch = batches.get(use) ?? new FileBatch(use);
  batches.set(use, batch);
  return batch;
}
