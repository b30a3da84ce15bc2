import * as z from 'zod/mini';
import { keepFile, SourceInvalidError, sourceProblems, UnreadableError, type Store } from '../../reference';
import type { PickedFile } from './contract';

const KEY = 'sources';
const text = z.string().check(z.minLength(1));
const configSchema = z.looseObject({ id: text });
const listSchema = z.array(configSchema);
/** A list of sources, a profile that has some, or one by itself. */
const fileSchema = z.union([listSchema, z.looseObject({ sources: listSchema }), configSchema]);
type Config = z.infer<typeof configSchema>;

/** Sources that the user added on this machine: files of values, and configurations from a file of JSON. */
export class OwnSources {
  constructor(private readonly store: Store) {}

  /** What is remembered; a list that cannot be read back is dropped. */
  async all(): Promise<readonly Config[]> {
    const stored = await this.store.get(KEY).catch(() => undefined);
    if (stored === undefined) return [];
    const parsed = z.safeParse(listSchema, stored);
    if (parsed.success) return parsed.data;
    await this.store.delete(KEY).catch(() => undefined);
    return [];
  }

  /**
   * Adds what a file has: its values as a source, or the sources that it configures. A file of the same name takes the place of
   * the one before.
   * @param taken ids that are in use
   * @returns the id of the (first) source
   * @throws SourceInvalidError, and what reading the file throws
   */
  async add(file: PickedFile, taken: readonly string[], now: number): Promise<string> {
    const own = await this.all();
    const others = taken.filter((id) => !own.some((config) => config.id === id));
    const added = /\.json$/i.test(file.name) ? configured(file, others) : [valuesOf(file, others)];
    const [first] = added;
    if (first === undefined) throw new UnreadableError({ source: file.name, technical: 'no sources' });
    if (first['kind'] === 'file') await keepFile(this.store, first.id, file, now);
    const ids = added.map(({ id }) => id);
    await this.store.set(KEY, [...own.filter(({ id }) => !ids.includes(id)), ...added]);
    return first.id;
  }

  async remove(source: string): Promise<void> {
    const own = await this.all();
    await this.store.set(
      KEY,
      own.filter(({ id }) => id !== source),
    );
    await this.store.delete(`file/${encodeURIComponent(source)}`);
  }
}

function valuesOf({ name }: PickedFile, taken: readonly string[]): Config {
  return { id: taken.includes(name) ? `${name} (2)` : name, kind: 'file', title: name };
}

/** @throws SourceInvalidError with the path to each key, also where an id is in use */
function configured({ name, bytes }: PickedFile, taken: readonly string[]): readonly Config[] {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new UnreadableError({ source: name, technical: 'not JSON' }, { cause });
  }
  const parsed = z.safeParse(fileSchema, json);
  if (!parsed.success) throw new UnreadableError({ source: name, technical: 'no sources with an id' });
  const found = sourcesIn(parsed.data);
  const problems = { de: sourceProblems(found, 'de'), en: sourceProblems(found, 'en') };
  if (problems.de.length > 0) throw new SourceInvalidError({ source: name, problems });
  const twice = found.findIndex(({ id }) => taken.includes(id));
  if (twice >= 0) {
    const path = `${twice}.id`;
    const id = found[twice]?.id ?? '';
    throw new SourceInvalidError({
      source: name,
      problems: {
        de: [{ path, message: `„${id}“ heißt schon eine andere Quelle.` }],
        en: [{ path, message: `“${id}” is the name of another source.` }],
      },
    });
  }
  return found;
}

function sourcesIn(read: z.infer<typeof fileSchema>): readonly Config[] {
  if (Array.isArray(read)) return read;
  const parsed = z.safeParse(listSchema, read['sources']);
  if (parsed.success) return parsed.data;
  const single = z.safeParse(configSchema, read);
  return single.success ? [single.data] : [];
}
