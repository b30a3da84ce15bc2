import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import type { Store } from '../../reference';

const entrySchema = z.object({ key: z.string(), value: z.unknown() });

/**
 * A store in a folder, one small file of JSON a key, so that two runs at once do not overwrite each other's answers. A file that
 * cannot be read is no value.
 */
export function fileStore(folder: string): Store {
  const fileOf = (key: string): string =>
    path.join(folder, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    async get(key) {
      const entry = await readEntry(fileOf(key));
      return entry?.key === key ? entry.value : undefined;
    },
    async set(key, value) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written aside and moved: a run that is ended in the middle leaves the old file whole.
      const aside = path.join(folder, `${randomUUID()}.new`);
      await writeFile(aside, JSON.stringify({ key, value }));
      await rename(aside, fileOf(key));
    },
    async delete(key) {
      await rm(fileOf(key), { force: true });
    },
    async keys() {
      const names = await readdir(folder).catch(() => []);
      const entries = await Promise.all(
        names.filter((name) => name.endsWith('.json')).map((name) => readEntry(path.join(folder, name))),
      );
      return entries.flatMap((entry) => (entry === undefined ? [] : [entry.key]));
    },
  };
}

async function readEntry(file: string): Promise<z.infer<typeof entrySchema> | undefined> {
  try {
    const parsed = z.safeParse(entrySchema, JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
