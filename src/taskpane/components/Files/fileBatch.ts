import type { CheckedFile, BatchUseCases } from '../../../app/contract';
import { UserFacingError } from '../../../model';
import type { Profile } from '../../../profile';
import { searchFolders, type Dropped, type FolderNotes } from './folders';
import { isLockFile, isWorkbook, type PickedFile } from './picked';

/** The batch as a page shows it. */
export interface FilesState {
  /** Checked, in the order in which they were picked. */
  readonly files: readonly CheckedFile[];
  /** Set while files are looked for in folders, or being checked. */
  readonly progress: 'searching' | { readonly done: number; readonly all: number } | undefined;
  /** Files of the last pick that are no workbooks, by name. */
  readonly refused: readonly string[];
  /** What was not taken of the folders of the last pick. */
  readonly notes: FolderNotes | undefined;
  /** Picked and not checked, because the run was cancelled or failed. */
  readonly left: number;
  /** With which profile they are checked, where it is not each file's own. */
  readonly profile: Profile | undefined;
  /** What kept the run from going on: a failure of Excel, or a part of the product that did not arrive. */
  readonly failure: UserFacingError | 'not-loaded' | undefined;
}

interface Entry {
  readonly picked: PickedFile;
  readonly checked?: CheckedFile;
}

/**
 * The workbooks that a controller has picked. Checking goes on while another page is looked at, and keeps what it has
 * until it is cleared.
 */
export class FileBatch {
  private state: FilesState = {
    files: [],
    progress: undefined,
    refused: [],
    notes: undefined,
    left: 0,
    profile: undefined,
    failure: undefined,
  };
  private readonly entries = new Map<string, Entry>();
  private readonly listeners = new Set<() => void>();
  private run: AbortController | undefined;

  constructor(private readonly use: () => Promise<BatchUseCases>) {}

  readonly getState = (): FilesState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /**
   * Takes workbooks and checks them; what is none is reported.
   * @param notes what was not taken of the folders that they were found in
   */
  add(picked: readonly PickedFile[], profile: Profile | undefined, notes?: FolderNotes): void {
    if (this.run !== undefined) return;
    const wanted = picked.filter(({ name }) => !isLockFile(name));
    this.show({ refused: wanted.map(({ name }) => name).filter((name) => !isWorkbook(name)), notes });
    for (const file of wanted)
      if (isWorkbook(file.name)) this.entries.set(this.nameFor(file), { picked: file });
    void this.checkRest(profile);
  }

  /** Looks for workbooks in folders, and takes them. Cancelled, it takes none. */
  async search(dropped: readonly Dropped[], profile: Profile | undefined): Promise<void> {
    if (this.run !== undefined) return;
    const run = new AbortController();
    this.run = run;
    this.show({ progress: 'searching', refused: [], notes: undefined, failure: undefined });
    const { files, ...notes } = await searchFolders(dropped, run.signal);
    this.run = undefined;
    this.show({ progress: undefined });
    if (!run.signal.aborted) this.add(files, profile, notes);
  }

  /** Checks what was not checked yet. */
  resume(profile: Profile | undefined): void {
    void this.checkRest(profile);
  }

  /** Checks everything again, with another profile. */
  checkAgain(profile: Profile | undefined): void {
    for (const [name, { picked }] of this.entries) this.entries.set(name, { picked });
    void this.checkRest(profile);
  }

  cancel(): void {
    this.run?.abort();
  }

  remove(name: string): void {
    this.entries.delete(name);
    this.show({});
  }

  clear(): void {
    this.cancel();
    this.entries.clear();
    this.show({ refused: [], notes: undefined, failure: undefined });
  }

  /** Two files of one name are two reports, unless they are the same file picked again. */
  private nameFor({ name, size, lastModified }: PickedFile): string {
    for (let count = 1; ; count += 1) {
      const numbered = count === 1 ? name : name.replace(/(\.\w+)$/, ` (${count})$1`);
      const there = this.entries.get(numbered)?.picked;
      if (there === undefined || (there.size === size && there.lastModified === lastModified))
        return numbered;
    }
  }

  private async checkRest(profile: Profile | undefined): Promise<void> {
    const rest = [...this.entries].filter(([, { checked }]) => checked === undefined);
    if (rest.length === 0 || this.run !== undefined) return;
    const run = new AbortController();
    this.run = run;
    let done = 0;
    this.show({ progress: { done, all: rest.length }, profile, failure: undefined });
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
          const [name, entry] = rest[index] ?? [];
          if (name === undefined || entry === undefined || !this.entries.has(name)) return;
          this.entries.set(name, { ...entry, checked });
          done += 1;
          this.show({ progress: { done, all: rest.length } });
        },
      });
    } catch (error) {
      failure = error instanceof UserFacingError ? error : 'not-loaded';
    }
    this.run = undefined;
    this.show({ progress: undefined, failure });
  }

  private show(change: Partial<FilesState>): void {
    const all = [...this.entries.values()];
    const running =
      (change.progress ?? (this.run === undefined ? undefined : this.state.progress)) !== undefined;
    this.state = {
      ...this.state,
      ...change,
      // A table that grows under the eyes of who reads it jumps; it is there when the run ends.
      files: running ? this.state.files : all.flatMap(({ checked }) => checked ?? []),
      left: running ? 0 : all.filter(({ checked }) => checked === undefined).length,
    };
    for (const listener of this.listeners) listener();
  }
}

const batches = new WeakMap<() => Promise<BatchUseCases>, FileBatch>();

/** The one batch of a pane. */
export function batchOf(use: () => Promise<BatchUseCases>): FileBatch {
  const batch = batches.get(use) ?? new FileBatch(use);
  batches.set(use, batch);
  return batch;
}
