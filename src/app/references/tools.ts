import type { SourceDescription } from '../../model';
import {
  createReferences,
  embeddedSource,
  keepFile,
  presets,
  sourceProblems,
  type References,
  type Surroundings,
} from '../../reference';
import type { ConfiguredSource, PickedFile, SourceProblem } from './contract';
import { OwnSources } from './ownSources';
import type { ReferenceTools } from './room';

/** What sources are opened with, wherever the product runs. */
export interface ToolsOptions {
  readonly surroundings: Surroundings;
  /** The `sources` of the report profile. */
  readonly profileSources: () => Promise<readonly unknown[]>;
  readonly changed: () => Promise<void>;
}

/** Values in tables of the workbook at hand. */
const workbookSource = { id: 'workbook', kind: 'workbook', title: 'Diese Mappe' } as const;

interface Opened {
  readonly references: References;
  readonly problems: readonly SourceProblem[];
  readonly own: ReadonlySet<string>;
  /** Sources that ask for a key, whether or not it is stored. */
  readonly keyed: ReadonlySet<string>;
  readonly onlyNamed: ReadonlySet<string>;
}

/**
 * Opens the sources that come along, those of the workbook, of the profile and of this machine, and the presets. One that is
 * configured wrongly is left out and told; the others answer.
 */
export async function openTools({
  surroundings,
  profileSources,
  changed,
}: ToolsOptions): Promise<ReferenceTools> {
  const { store, secrets } = surroundings;
  const ownSources = new OwnSources(store);
  let stored = new Set(await secrets.keys().catch(() => []));
  let current = await open();

  async function open(): Promise<Opened> {
    const own = await ownSources.all();
    return openAll(await profileSources(), own, surroundings);
  }
  const reopen = async (): Promise<void> => {
    current = await open();
    await changed();
  };
  const describe = (source: SourceDescription): ConfiguredSource => ({
    ...source,
    needsKey: current.keyed.has(source.id) && !stored.has(source.id),
    takesKey: current.keyed.has(source.id),
    own: current.own.has(source.id),
    ...(current.onlyNamed.has(source.id) ? { onlyNamed: true } : {}),
  });

  return {
    references: {
      get sources() {
        return current.references.sources.map(describe);
      },
      statistics: (...question) => current.references.statistics(...question),
      places: (...question) => current.references.places(...question),
      place: (...question) => current.references.place(...question),
      look: (...question) => current.references.look(...question),
    },
    secrets: {
      ...secrets,
      async set(source, key) {
        await secrets.set(source, key);
        stored = new Set([...stored, source]);
      },
      async delete(source) {
        await secrets.delete(source);
        stored = new Set([...stored].filter((id) => id !== source));
      },
    },
    async keepFile(source, file) {
      await keepFile(store, source, file, surroundings.now());
    },
    setup: {
      async reload() {
        current = await open();
        return current.problems;
      },
      describe,
      async add(file: PickedFile) {
        const taken = current.references.sources.map(({ id }) => id);
        const id = await ownSources.add(file, taken, surroundings.now());
        await reopen();
        return id;
      },
      async remove(source) {
        await ownSources.remove(source);
        await reopen();
      },
    },
    changed,
  };
}

/** Opens what can be opened: the first configuration of an id wins, presets come last. */
function openAll(
  fromProfile: readonly unknown[],
  own: readonly unknown[],
  surroundings: Surroundings,
): Opened {
  const usable = new Map<string, unknown>();
  const problems: SourceProblem[] = [];
  const take = (config: unknown): void => {
    const [de, en] = [sourceProblems([config], 'de'), sourceProblems([config], 'en')];
    const id = idOf(config);
    if (de.length > 0 || id === undefined) {
      problems.push({ code: 'source-invalid', data: { problems: { de, en } } });
    } else if (!usable.has(id)) usable.set(id, config);
  };
  for (const config of [embeddedSource, workbookSource, ...fromProfile, ...own]) take(config);
  const configured = new Set(usable.keys());
  for (const preset of Object.values(presets)) take(preset);
  const references = createReferences([...usable.values()], surroundings);
  return {
    references,
    problems,
    keyed: new Set(references.sources.flatMap(({ id, needsKey }) => (needsKey ? [id] : []))),
    own: new Set(own.flatMap((config) => idOf(config) ?? [])),
    onlyNamed: new Set([...usable.keys()].filter((id) => !configured.has(id))),
  };
}

/** The id of a configuration; a preset that is named without one has its own. */
function idOf(config: unknown): string | undefined {
  if (typeof config !== 'object' || config === null) return undefined;
  if ('id' in config && typeof config.id === 'string') return config.id;
  const preset = 'preset' in config && typeof config.preset === 'string' ? presets[config.preset] : undefined;
  return typeof preset?.['id'] === 'string' ? preset['id'] : undefined;
}
