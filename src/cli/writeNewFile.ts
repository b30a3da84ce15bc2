import { randomUUID } from 'node:crypto';
import { copyFile, constants, link, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model';
import { cliTexts } from './texts';

/** What keeps a workbook from being written under a name, in one line; `undefined` where nothing is known to. */
export function nameProblem(out: string, language: Language): string | undefined {
  return /\.xlsx$/i.test(out) ? undefined : cliTexts(language).consolidate.notXlsx(out);
}

/** Whether two paths lead to one file: by another spelling, over a link, or as two names of it. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    [one, other].map((file) => stat(file, { bigint: true }).catch(() => undefined)),
  );
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

/**
 * Writes a new workbook; one that exists is left alone unless told otherwise. It is written beside and moved into its place
 * when it is whole, so that nothing half written ever stands there. Gives what went wrong, in one line.
 */
export async function writeNewFile(
  out: string,
  bytes: Uint8Array,
  { cwd, force, language }: { readonly cwd: string; readonly force: boolean; readonly language: Language },
): Promise<string | undefined> {
  const texts = cliTexts(language).consolidate;
  const target = path.resolve(cwd, out);
  const aside = path.join(path.dirname(target), `.${randomUUID()}.zielcheck`);
  try {
    await writeFile(aside, bytes, { flag: 'wx' });
    await (force ? rename(aside, target) : place(aside, target));
    return undefined;
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? texts.exists(out) : texts.notWritten(out);
  } finally {
    await rm(aside, { force: true }).catch(() => undefined);
  }
}

/** Moves a file to a name that is free; fails with EEXIST where it is not. Not every file system knows links. */
async function place(aside: string, target: string): Promise<void> {
  try {
    await link(aside, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await copyFile(aside, target, constants.COPYFILE_EXCL);
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
