import { stat } from 'node:fs/promises';
import type { FoundFile } from '../findFiles';

/** Bytes of workbooks that are checked about as fast as another process takes to start and to get going. */
const WORTH_A_PROCESS = 2 * 2 ** 20;

/**
 * How many processes are worth while for files, where nobody said how many: one by one, twenty small workbooks are checked
 * before a second process would have begun (measured by `npm run bench -- processes`).
 * @param cores how many there may be
 */
export async function processesFor(files: readonly FoundFile[], cores: number): Promise<number> {
  const most = Math.min(cores, files.length);
  if (most <= 1) return 1;
  const sizes = await Promise.all(
    files.map((found) => ('path' in found ? sizeOf(found.path) : Promise.resolve(0))),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(most, Math.max(1, Math.ceil(bytes / WORTH_A_PROCESS)));
}

/** A file that is gone is told when it is read. */
async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path).catch(() => undefined);
  return stats?.size ?? 0;
}
