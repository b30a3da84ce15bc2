import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model';
import { cliTexts } from './texts';

/** What keeps a workbook from being written under a name, in one line; `undefined` where nothing is known to. */
export function nameProblem(out: string, language: Language): string | undefined {
  return /\.xlsx$/i.test(out) ? undefined : cliTexts(language).consolidate.notXlsx(out);
}

/** Writes a new workbook; one that exists is left alone unless told otherwise. Gives what went wrong, in one line. */
export async function writeNewFile(
  out: string,
  bytes: Uint8Array,
  { cwd, force, language }: { readonly cwd: string; readonly force: boolean; readonly language: Language },
): Promise<string | undefined> {
  const texts = cliTexts(language).consolidate;
  try {
    await writeFile(path.resolve(cwd, out), bytes, { flag: force ? 'w' : 'wx' });
    return undefined;
  } catch (error) {
    return isThere(error) ? texts.exists(out) : texts.notWritten(out);
  }
}

function isThere(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';
}
