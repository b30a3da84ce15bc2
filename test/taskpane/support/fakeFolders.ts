import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Dropped } from '../../../src/taskpane/components/Files/folders';

// Entries as a browser hands them over for what is dropped. jsdom has none.

/** No browser gives more of a folder at once. */
const BATCH = 100;

type Answer = (entries: FileSystemEntry[]) => void;

/** A file in a folder; `gone` was deleted, or may not be read. */
export function fileEntry(file: File, gone = false): FileSystemFileEntry {
  return entry<FileSystemFileEntry>(file.name, {
    isFile: true,
    file: (found: (file: File) => void, failed?: (error: DOMException) => void) =>
      queueMicrotask(() => (gone ? failed?.(new DOMException('', 'NotFoundError')) : found(file))),
  });
}

/** A folder, read in batches as browsers do: each call gives the next ones, the last call none. */
export function folderEntry(
  name: string,
  content: readonly FileSystemEntry[],
  onRead?: () => void,
): FileSystemDirectoryEntry {
  return entry<FileSystemDirectoryEntry>(name, {
    isDirectory: true,
    createReader: () => {
      let given = 0;
      return {
        readEntries: (found: Answer) =>
          queueMicrotask(() => {
            onRead?.();
            const batch = content.slice(given, given + BATCH);
            given += batch.length;
            found(batch);
          }),
      };
    },
  });
}

/** A folder that may not be opened. */
export function closedFolder(name: string): FileSystemDirectoryEntry {
  return entry<FileSystemDirectoryEntry>(name, {
    isDirectory: true,
    createReader: () => ({
      readEntries: (_: Answer, failed?: (error: DOMException) => void) =>
        queueMicrotask(() => failed?.(new DOMException('', 'NotReadableError'))),
    }),
  });
}

/** A folder of this machine, as it would be dropped. */
export function realFolder(folder: string): FileSystemDirectoryEntry {
  return folderEntry(
    path.basename(folder),
    readdirSync(folder, { withFileTypes: true }).map((found) =>
      found.isDirectory()
        ? realFolder(path.join(folder, found.name))
        : fileEntry(new File([], found.name, { lastModified: 0 })),
    ),
  );
}

/** What a drop carries: entries of files and folders, and the files by themselves, folders among them as browsers have it. */
export function transferOf(...dropped: readonly Dropped[]): object {
  const files = dropped.map((one) => (one instanceof File ? one : new File([], one.name)));
  const items = dropped.map((one, index) => ({
    kind: 'file',
    getAsFile: () => files[index],
    webkitGetAsEntry: () => (one instanceof File ? fileEntry(one) : one),
  }));
  return { files, items };
}

function entry<Kind extends FileSystemEntry>(name: string, more: object): Kind {
  return { name, isFile: false, isDirectory: false, ...more } as unknown as Kind;
}
