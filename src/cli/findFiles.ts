import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** One file to check, or an argument that led to none. `file` is as the user will recognise it. */
export type FoundFile =
  | { readonly file: string; readonly path: string }
  | { readonly file: string; readonly error: 'not-found' | 'no-files' };

/** What arguments led to. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Files in the folders that are no workbooks, as the user will recognise them. */
  readonly others: readonly string[];
}

const ANYTHING = '**/*';
const WORKBOOK = /\.xls[xm]$/i;
/** Excel leaves such a file beside every workbook that is open. */
const LOCK_FILES = '**/~$*';

/** Files, folders (searched with their subfolders) and patterns → files, each once, in order of the arguments. */
export async function findFiles(args: readonly string[], cwd: string): Promise<FoundFiles> {
  const others = new Set<string>();
  const found = new Map<string, FoundFile>();
  for (const argument of args) {
    for (const entry of await resolveArgument(argument, cwd)) {
      if ('other' in entry) {
        others.add(entry.other);
        continue;
      }
      const key = 'path' in entry ? entry.path : entry.file;
      if (!found.has(key)) found.set(key, entry);
    }
  }
  return { files: [...found.values()], others: [...others] };
}

async function resolveArgument(
  argument: string,
  cwd: string,
): Promise<readonly (FoundFile | { readonly other: string })[]> {
  const absolute = path.resolve(cwd, argument);
  const kind = await kindOf(absolute);
  if (kind === 'file') return [{ file: argument, path: absolute }];
  if (kind === 'folder') {
    const names = await glob(ANYTHING, { cwd: absolute, ignore: LOCK_FILES });
    const workbooks = names.filter((name) => WORKBOOK.test(name));
    const others = names.filter((name) => !WORKBOOK.test(name)).toSorted();
    return [
      ...orNone(
        argument,
        workbooks.map((name) => ({ file: path.join(argument, name), path: path.join(absolute, name) })),
      ),
      ...others.map((name) => ({ other: path.join(argument, name) })),
    ];
  }
  // A file of that name comes first: "[Stand Mai] bericht.xlsx" is no pattern.
  const pattern = path.sep === '\\' ? argument.replaceAll('\\', '/') : argument;
  if (!isDynamicPattern(pattern)) return [{ file: argument, error: 'not-found' }];
  const names = await glob(pattern, { cwd, ignore: LOCK_FILES, expandDirectories: false });
  return orNone(
    argument,
    names.map((name) => ({ file: name, path: path.resolve(cwd, name) })),
  );
}

function orNone(argument: string, found: readonly { file: string; path: string }[]): readonly FoundFile[] {
  if (found.length === 0) return [{ file: argument, error: 'no-files' }];
  return found.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function kindOf(absolute: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(absolute).catch(() => undefined);
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? 'folder' : 'file';
}
