import { isLockFile, isWorkbook, type PickedFile } from './picked';

/** Where a search of folders ends, so that a whole drive let go of by mistake does. */
export const BOUNDS = {
  /** Workbooks taken at once. */
  workbooks: 1_000,
  /** Files and folders looked at for them. */
  entries: 50_000,
  /** Folders inside each other. */
  depth: 20,
};

/** What was not taken of folders, for the user to know. */
export interface FolderNotes {
  /** Folders without a workbook in them or below, by name. */
  readonly empty: readonly string[];
  /** Folders that could not be opened, by path. */
  readonly unreadable: readonly string[];
  /** Files in the folders that are no workbooks, by path. */
  readonly others: readonly string[];
  /** Which bound ended the search: there may be more. */
  readonly cut: 'workbooks' | 'search' | undefined;
}

/** The workbooks in folders, each named by its path from the folder on. */
export interface FoundInFolders extends FolderNotes {
  readonly files: readonly PickedFile[];
}

/** What was let go of: a file, or a folder that has still to be read. */
export type Dropped = File | FileSystemDirectoryEntry;

/**
 * What was dropped, where a folder is among it; a browser lists folders among the files, as files that cannot be read. To be asked
 * while the event lasts: afterwards the browser has forgotten it.
 */
export function droppedFolders({ items }: DataTransfer): readonly Dropped[] | undefined {
  const dropped = [...items].flatMap((item): readonly Dropped[] => {
    if (item.kind !== 'file') return [];
    const entry = item.webkitGetAsEntry();
    if (entry !== null && isFolder(entry)) return [entry];
    const file = item.getAsFile();
    return file === null ? [] : [file];
  });
  return dropped.some((one) => !(one instanceof File)) ? dropped : undefined;
}

/**
 * The workbooks in what was dropped, those that `zielcheck check FOLDER` finds in a folder, in the same order. Files beside the
 * folders are handed on as they are. Never throws; ends early when the signal says so.
 */
export async function searchFolders(
  dropped: readonly Dropped[],
  signal: AbortSignal,
  bounds = BOUNDS,
): Promise<FoundInFolders> {
  const search = new Search(bounds, signal);
  const files: PickedFile[] = [];
  for (const one of dropped) files.push(...(one instanceof File ? [one] : await search.workbooksIn(one)));
  const { empty, unreadable, others, cut } = search;
  return { files, empty, unreadable, others: others.toSorted(), cut };
}

/** The same for a folder that was chosen: the browser has read it, and lists all files in it with their paths. */
export function workbooksOfFolder(files: readonly File[], bounds = BOUNDS): FoundInFolders {
  // A browser that knows no folders lets files be chosen instead.
  if (files.every(({ webkitRelativePath }) => webkitRelativePath === ''))
    return { files, empty: [], unreadable: [], others: [], cut: undefined };
  const seen = files.filter(({ webkitRelativePath }) => {
    const [, ...below] = webkitRelativePath.split('/');
    return !below.some(isPassedOver);
  });
  const paths = seen.map(({ webkitRelativePath }) => webkitRelativePath);
  const found = seen
    .filter(({ webkitRelativePath }) => isWorkbook(webkitRelativePath))
    .map((file) => namedFile(file.webkitRelativePath, file))
    .toSorted(byName);
  const [root = ''] = files[0]?.webkitRelativePath.split('/') ?? [];
  return {
    files: found.slice(0, bounds.workbooks),
    empty: found.length === 0 ? [root] : [],
    unreadable: [],
    others: paths.filter((path) => !isWorkbook(path)).toSorted(),
    cut: found.length > bounds.workbooks ? 'workbooks' : undefined,
  };
}

class Search {
  readonly empty: string[] = [];
  readonly unreadable: string[] = [];
  readonly others: string[] = [];
  cut: FolderNotes['cut'];
  /** A bound was met that ends the search; the one of depth only leaves out what is deeper. */
  private over = false;
  private workbooks = 0;
  private entries = 0;

  constructor(
    private readonly bounds: typeof BOUNDS,
    private readonly signal: AbortSignal,
  ) {}

  async workbooksIn(root: FileSystemDirectoryEntry): Promise<readonly PickedFile[]> {
    const found: PickedFile[] = [];
    const unreadableBefore = this.unreadable.length;
    const whole = await this.descend(root, found);
    if (whole && found.length === 0 && this.unreadable.length === unreadableBefore)
      this.empty.push(root.name);
    return found.toSorted(byName);
  }

  /** Level by level: what lies near is found before a bound is met far below. Returns whether it came to the end. */
  private async descend(root: FileSystemDirectoryEntry, found: PickedFile[]): Promise<boolean> {
    let level = [{ folder: root, path: root.name }];
    for (let depth = 1; level.length > 0; depth += 1) {
      if (depth > this.bounds.depth) {
        this.cut ??= 'search';
        return false;
      }
      const next: typeof level = [];
      for (const { folder, path } of level) {
        for await (const entry of this.entriesOf(folder, path)) {
          const name = `${path}/${entry.name}`;
          if (isFolder(entry)) next.push({ folder: entry, path: name });
          else if (!isWorkbook(name)) this.others.push(name);
          else if (this.takes()) found.push(await readFile(entry, name));
        }
        if (this.ended) return false;
      }
      level = next;
    }
    return true;
  }

  private get ended(): boolean {
    return this.over || this.signal.aborted;
  }

  /** What lies in a folder, as long as the search goes on. Browsers give it in batches, of a hundred or fewer, until one is empty. */
  private async *entriesOf(folder: FileSystemDirectoryEntry, path: string): AsyncGenerator<FileSystemEntry> {
    const reader = folder.createReader();
    while (!this.ended) {
      const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      ).catch(() => undefined);
      if (batch === undefined) this.unreadable.push(path);
      if (batch === undefined || batch.length === 0) return;
      for (const entry of batch) {
        this.entries += 1;
        if (this.entries > this.bounds.entries) this.end('search');
        if (this.ended) return;
        if (!isPassedOver(entry.name)) yield entry;
      }
    }
  }

  /** Whether there is room for one more workbook. */
  private takes(): boolean {
    if (this.workbooks === this.bounds.workbooks) this.end('workbooks');
    else this.workbooks += 1;
    return !this.over;
  }

  private end(bound: FolderNotes['cut']): void {
    this.cut = bound;
    this.over = true;
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The command line leaves out what is hidden by its name, such as the shadows (`._report.xlsx`) that a Mac leaves on a share. */
const isPassedOver = (name: string): boolean => isLockFile(name) || name.startsWith('.');

const byName = (one: PickedFile, other: PickedFile): number => (one.name < other.name ? -1 : 1);

/** Equal names in different folders are told apart by their paths. */
const namedFile = (name: string, file: File): PickedFile => ({
  name,
  size: file.size,
  lastModified: file.lastModified,
  arrayBuffer: () => file.arrayBuffer(),
});

/** A file that cannot be had is still listed: whoever reads it sees that it is unreadable. */
async function readFile(entry: FileSystemEntry, name: string): Promise<PickedFile> {
  try {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    return namedFile(name, file);
  } catch (error) {
    return { name, size: 0, lastModified: 0, arrayBuffer: () => Promise.reject(error as Error) };
  }
}
