import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../../model';
import { createReferences, keepFile, memoryStore, presets, withEmbedded } from '../../reference';
import type { References, Surroundings, WorkbookSources } from '../../reference';
import type { CliEnvironment } from '../environment';
import { readProfile } from '../readProfile';
import { surroundingsOf } from './surroundings';
import { referenceTexts } from './texts';

/** Sources as they were asked for: those that may answer, in the order in which they are tried. */
export interface OpenedSources {
  readonly references: References;
  readonly ids: readonly string[];
}

/** A call that cannot be used, in the user's words. */
export class ReferenceCallError extends Error {
  override name = 'ReferenceCallError' as const;
}

export interface SourceFlags {
  readonly profile?: string;
  /** Id of a source, or a file. */
  readonly source?: string;
  readonly language: Language;
}

/** Files that hold values themselves. */
const VALUES = /\.(?:csv|txt|zip|xls[xmb]?|ods)$/i;

/**
 * Opens the sources of a call: the ones of the profile before the one that comes along, and with `--source` only the one named.
 * Without a profile the presets can be named, but are not asked by themselves.
 * @throws ReferenceCallError, and what opening sources throws
 */
export async function openSources(flags: SourceFlags, environment: CliEnvironment): Promise<OpenedSources> {
  const { profile, source, language } = flags;
  const texts = referenceTexts(language);
  const surroundings = surroundingsOf(environment);
  const own = profile === undefined ? [] : await profileSources(profile, language, environment);
  if (source === undefined) return opened(withEmbedded(own));

  const known = withEmbedded(profile === undefined ? presetSources() : own);
  if (known.some((config) => idOf(config) === source)) return opened(known, [source]);
  if (VALUES.test(source)) {
    const bytes = new Uint8Array(await content(source, environment.cwd, texts.fileMissing(source)));
    const id = path.basename(source);
    // Only for this call: the file itself is where the user keeps it.
    const store = memoryStore();
    await keepFile(store, id, { name: source, bytes }, environment.now());
    return opened([{ id, kind: 'file', title: id }], undefined, store);
  }
  if (/\.json$/i.test(source)) return opened(await readSources(source, environment.cwd, language));
  throw new ReferenceCallError(
    texts.unknownSource(source, known.flatMap((config) => idOf(config) ?? []).join(', ')),
  );

  function opened(
    configs: readonly unknown[],
    ids?: readonly string[],
    store = surroundings.store,
  ): OpenedSources {
    const references = createReferences(configs.map(direct), { ...surroundings, store });
    return { references, ids: ids ?? references.sources.map(({ id }) => id) };
  }
}

/** The sources of a check: those of its profile, and the one that comes along. */
export function sourcesForCheck(
  configs: readonly unknown[],
  surroundings: Pick<CliEnvironment, 'env' | 'fetch' | 'now'> & Pick<Surroundings, 'onAsk'>,
  fromWorkbook: WorkbookSources,
): References {
  return createReferences(withEmbedded(configs).map(direct), surroundingsOf(surroundings), {
    ...fromWorkbook,
    configs: fromWorkbook.configs.map(direct),
  });
}

/** All sources that a call can name. */
export async function allSources(flags: SourceFlags, environment: CliEnvironment): Promise<References> {
  const { profile, language } = flags;
  const own = profile === undefined ? presetSources() : await profileSources(profile, language, environment);
  return createReferences(withEmbedded(own).map(direct), surroundingsOf(environment));
}

/** No browser stands between the command line and a source: what the pane reaches over a relay is reached directly. */
function direct(config: unknown): unknown {
  return typeof config === 'object' && config !== null ? { ...config, reach: 'direct' } : config;
}

function presetSources(): readonly unknown[] {
  return Object.values(presets);
}

/** The sources of a report profile. */
async function profileSources(
  profile: string,
  language: Language,
  environment: CliEnvironment,
): Promise<readonly unknown[]> {
  const read = await readProfile(profile, language, environment);
  if ('problem' in read) throw new ReferenceCallError(read.problem);
  const { sources } = read.profile;
  if (sources === undefined) throw new ReferenceCallError(referenceTexts(language).noSources(profile));
  return sources;
}

/** The sources in a file: a list, an object with `sources` (a profile), or one source by itself. */
async function readSources(file: string, cwd: string, language: Language): Promise<readonly unknown[]> {
  const texts = referenceTexts(language);
  const text = (await content(file, cwd, texts.fileMissing(file))).toString('utf8').replace(/^\uFEFF/, '');
  const json = parse(text, texts.notJson(file));
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) throw new ReferenceCallError(texts.noSources(file));
  if ('sources' in json && Array.isArray(json.sources)) return json.sources;
  if ('kind' in json || 'preset' in json) return [json];
  throw new ReferenceCallError(texts.noSources(file));
}

async function content(file: string, cwd: string, missing: string): Promise<Buffer> {
  try {
    return await readFile(path.resolve(cwd, file));
  } catch (cause) {
    throw new ReferenceCallError(missing, { cause });
  }
}

function parse(text: string, notJson: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ReferenceCallError(notJson, { cause });
  }
}

function idOf(config: unknown): string | undefined {
  return typeof config === 'object' && config !== null && 'id' in config && typeof config.id === 'string'
    ? config.id
    : undefined;
}
