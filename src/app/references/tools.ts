import type { SourceDescription } from '../../model';
import {
  confirmedOn,
  createReferences,
  embeddedSource,
  keepFile,
  presets,
  secretName,
  sourceProblems,
  type References,
  type Surroundings,
} from '../../reference';
import type { ConfiguredSource, PickedFile, SourceProblem } from './contract';
import { OwnSources } from './ownSources';
import type { ReferenceTools } from './needs';

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
  const stored = new Set(await secrets.keys().catch(() => []));
  let current = await open();

  async function open(): Promise<Opened> {
    const own = await ownSources.all();
    return openAll(await profileSources(), own, await confirmedOn(store), surroundings);
  }
  const reopen = async (): Promise<void> => {
    current = await open();
    await changed();
  };
  const find = (id: string): Pick<SourceDescription, 'id' | 'hosts'> =>
    current.references.sources.find((source) => source.id === id) ?? { id };
  const describe = (source: SourceDescription): ConfiguredSource => ({
    ...source,
    needsKey: current.keyed.has(source.id) && !stored.has(nameOfKey(source)),
    takesKey: current.keyed.has(source.id),
    own: current.own.has(source.id),
    ...(current.onlyNamed.has(source.id) ? { onlyNamed: true } : {}),
  });

  return {
    references: {
      get sources() {
        return [...current.references.sources].sort(byOrigin(current)).map(describe);
      },
      statistics: (...question) => current.references.statistics(...question),
      places: (...question) => current.references.places(...question),
      place: (...question) => current.references.place(...question),
      look: (...question) => current.references.look(...question),
    },
    secrets: {
      ...secrets,
      async set(id, key) {
        const name = nameOfKey(find(id));
        await secrets.set(name, key);
        stored.add(name);
      },
      async delete(id) {
        const name = nameOfKey(find(id));
        await secrets.delete(name);
        stored.delete(name);
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
      async confirm(source) {
        await current.references.confirm?.(source);
        await reopen();
      },
    },
    changed,
  };
}

/**
 * Opens what can be opened. Of the user's configurations the first of an id wins; those of the workbook's profile never take the
 * place of one of them, and are asked only once a person has allowed it. Presets come last.
 */
function openAll(
  fromProfile: readonly unknown[],
  own: readonly unknown[],
  confirmed: ReadonlySet<string>,
  surroundings: Surroundings,
): Opened {
  const problems: SourceProblem[] = [];
  const usableOf = (configs: readonly unknown[]): ReadonlyMap<string, unknown> => {
    const usable = new Map<string, unknown>();
    for (const config of configs) {
      const [de, en] = [sourceProblems([config], 'de'), sourceProblems([config], 'en')];
      const id = idOf(config);
      if (de.length > 0 || id === undefined) {
        problems.push({ code: 'source-invalid', data: { problems: { de, en } } });
      } else if (!usable.has(id)) usable.set(id, config);
    }
    return usable;
  };
  const users = usableOf([embeddedSource, workbookSource, ...own]);
  const named = usableOf(fromProfile);
  const rest = Object.values(presets).filter((preset) => {
    const id = idOf(preset) ?? '';
    return !users.has(id) && !named.has(id);
  });
  const references = createReferences([...users.values(), ...rest], surroundings, {
    configs: [...named.values()],
    mayAsk: (fingerprint) => confirmed.has(fingerprint),
  });
  return {
    references,
    problems,
    keyed: new Set(references.sources.flatMap(({ id, needsKey }) => (needsKey ? [id] : []))),
    own: new Set(own.flatMap((config) => idOf(config) ?? [])),
    onlyNamed: new Set(rest.flatMap((preset) => idOf(preset) ?? [])),
  };
}

/** What comes along first, then what the user set up, then what the workbook names, presets last. */
function byOrigin({ own, onlyNamed }: Opened): (one: SourceDescription, other: SourceDescription) => number {
  const rank = ({ id, online }: SourceDescription): number => {
    if (onlyNamed.has(id)) return 3;
    if (own.has(id)) return 1;
    return online ? 2 : 0;
  };
  return (one, other) => rank(one) - rank(other);
}

function nameOfKey({ id, hosts = [] }: Pick<SourceDescription, 'id' | 'hosts'>): string {
  return secretName(id, hosts[0] ?? '');
}

/** The id of a configuration; a preset that is named without one has its own. */
function idOf(config: unknown): string | undefined {
  if (typeof config !== 'object' || config === null) return undefined;
  if ('id' in config && typeof config.id === 'string') return config.id;
  const preset = 'preset' in config && typeof config.preset === 'string' ? presets[config.preset] : undefined;
  return typeof preset?.['id'] === 'string' ? preset['id'] : undefined;
}
