import type { CheckedFile } from '../../../app/contract';
import type { UserFacingError } from '../../../model';
import type { Profile } from '../../../profile';
import type { FolderNotes } from './folders';
import type { PickedFile } from './picked';

interface Entry {
  readonly picked: PickedFile;
  readonly checked?: CheckedFile;
}

/** The batch as a page shows it. */
export interface FilesState {
  /** What was picked, by the name it is shown with. */
  readonly entries: ReadonlyMap<string, Entry>;
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

export type FilesEvent =
  | { readonly type: 'search-began' }
  | { readonly type: 'search-ended' }
  | {
      readonly type: 'picked';
      readonly workbooks: readonly PickedFile[];
      readonly refused: readonly string[];
      readonly notes: FolderNotes | undefined;
    }
  | { readonly type: 'check-began'; readonly all: number; readonly profile: Profile | undefined }
  | { readonly type: 'checked'; readonly name: string; readonly checked: CheckedFile }
  | { readonly type: 'check-ended'; readonly failure: FilesState['failure'] }
  /** Everything is to be checked again. */
  | { readonly type: 'results-dropped' }
  | { readonly type: 'removed'; readonly name: string }
  | { readonly type: 'cleared' };

export const noFiles: FilesState = {
  entries: new Map(),
  files: [],
  progress: undefined,
  refused: [],
  notes: undefined,
  left: 0,
  profile: undefined,
  failure: undefined,
};

/** The batch after an event. Pure; `FileBatch` beside it reads and checks. */
export function reduceFiles(state: FilesState, event: FilesEvent): FilesState {
  const next = after(state, event);
  // A table that grows under the eyes of who reads it jumps; it is there when the run ends.
  if (next.progress !== undefined) return { ...next, left: 0 };
  const all = [...next.entries.values()];
  const files = all.flatMap(({ checked }) => checked ?? []);
  return { ...next, files, left: all.length - files.length };
}

function after(state: FilesState, event: FilesEvent): FilesState {
  const { entries, progress } = state;
  switch (event.type) {
    case 'search-began':
      return { ...state, progress: 'searching', refused: [], notes: undefined, failure: undefined };
    case 'search-ended':
      return { ...state, progress: undefined };
    case 'picked': {
      const { notes, refused, workbooks } = event;
      return { ...state, refused, notes, entries: withPicked(entries, workbooks) };
    }
    case 'check-began':
      return {
        ...state,
        progress: { done: 0, all: event.all },
        profile: event.profile,
        failure: undefined,
      };
    case 'checked': {
      const entry = entries.get(event.name);
      if (entry === undefined || typeof progress !== 'object') return state;
      return {
        ...state,
        entries: new Map(entries).set(event.name, { ...entry, checked: event.checked }),
        progress: { ...progress, done: progress.done + 1 },
      };
    }
    case 'check-ended':
      return { ...state, progress: undefined, failure: event.failure };
    case 'results-dropped':
      return { ...state, entries: new Map([...entries].map(([name, { picked }]) => [name, { picked }])) };
    case 'removed':
      return { ...state, entries: new Map([...entries].filter(([name]) => name !== event.name)) };
    case 'cleared':
      return { ...state, entries: new Map(), refused: [], notes: undefined, failure: undefined };
  }
}

function withPicked(entries: FilesState['entries'], workbooks: readonly PickedFile[]): FilesState['entries'] {
  const next = new Map(entries);
  for (const picked of workbooks) next.set(nameFor(picked, next), { picked });
  return next;
}

/** Two files of one name are two reports, unless they are the same file picked again. */
function nameFor({ name, size, lastModified }: PickedFile, entries: FilesState['entries']): string {
  for (let count = 1; ; count += 1) {
    const numbered = count === 1 ? name : name.replace(/(\.\w+)$/, ` (${count})$1`);
    const there = entries.get(numbered)?.picked;
    if (there === undefined || (there.size === size && there.lastModified === lastModified)) return numbered;
  }
}
