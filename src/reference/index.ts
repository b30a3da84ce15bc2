import type { SourceDescription } from '../model';
import { AnswerCache, shelfOf } from './cache';
import { readConfigs, type ReadSource } from './config';
import type { References, Surroundings } from './contract';
import { SourceUnknownError } from './errors';
import { createHttp } from './http';
import { sharedHttp } from './http/shared';
import { asFailure, look } from './look';
import type { OpenSource } from './look';
import { pickPlace, searchPlaces } from './places';
import { presets } from './presets';
import { hostsOf, keyFor } from './secrets';
import { Sharing } from './sharing';
import {
  confirm,
  confirmationOf,
  noKey,
  refusalOf,
  type Confirmation,
  type WorkbookSources,
} from './workbookSources';

export { sourceProblems } from './config';
export { fetchText } from './fetchText';
export type { Limits, References, Store, Surroundings } from './contract';
export * from './errors';
export { keepFile } from './files/keep';
export { embeddedSource, withEmbedded } from './presets/embedded';
export { presets } from './presets';
export { partsOfSecret, secretName } from './secrets';
export { confirmedOn, type WorkbookSources } from './workbookSources';
export { memoryStore } from './stores/memory';

/**
 * Opens the configured sources. Nothing is asked before the first question.
 * @param configs list of configurations as parsed from JSON
 * @param fromWorkbook configurations that a workbook names: they come first, but never in place of one of the user's
 * @throws `source-invalid` with everything that is wrong and the path to each key
 */
export function createReferences(
  configs: unknown,
  surroundings: Surroundings,
  fromWorkbook: WorkbookSources = { configs: [], mayAsk: () => false },
): References {
  const openSource = openerOf(surroundings);
  const cache = new AnswerCache(surroundings.store);
  const opened = new Map<string, NamedSource>();
  const own = readConfigs(configs);
  for (const read of readConfigs(fromWorkbook.configs)) {
    const { basics, fingerprint } = read;
    // An id of the user's own is theirs: no workbook takes its place.
    if (own.some(({ basics: { id } }) => id === basics.id)) continue;
    const isPreset = presetFingerprints().has(fingerprint);
    opened.set(basics.id, openSource(read, isPreset ? undefined : confirmationOf(read, fromWorkbook.mayAsk)));
  }
  for (const read of own) opened.set(read.basics.id, openSource(read));

  const find = (id: string): OpenSource => {
    const found = opened.get(id);
    if (found === undefined) throw new SourceUnknownError({ source: id });
    return found;
  };
  const asking = async <Result>(
    id: string,
    signal: AbortSignal | undefined,
    question: (open: OpenSource, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> => {
    const open = find(id);
    try {
      return await question(open, signal ?? new AbortController().signal);
    } catch (error) {
      throw asFailure(error, open.basics.title, signal);
    }
  };

  return {
    get sources(): readonly SourceDescription[] {
      return [...opened.values()].map(({ source, hosts, confirmation }) => ({
        ...source.description,
        ...(hosts.length > 0 && { hosts }),
        ...(confirmation !== undefined && { fromWorkbook: confirmation }),
        ...(confirmation !== undefined && { needsKey: false }),
      }));
    },
    statistics: (id, signal) =>
      asking(id, signal, ({ source }, ended) => source.statistics({ signal: ended })),
    places: (id, text, signal) =>
      asking(id, signal, async ({ source }, ended) =>
        searchPlaces(await source.places({ signal: ended }), text),
      ),
    place: (id, keyOrName, signal) =>
      asking(id, signal, async ({ source, basics }, ended) =>
        pickPlace(await source.places({ signal: ended }), keyOrName, basics.title),
      ),
    async confirm(id) {
      const { shelf } = find(id);
      await confirm(surroundings.store, shelf.fingerprint);
    },
    look: (query, options = {}) =>
      asking(query.source, options.signal, (open) => look(open, query, options, cache, surroundings.now)),
  };
}

interface NamedSource extends OpenSource {
  readonly hosts: readonly string[];
  readonly confirmation: Confirmation | undefined;
}

const DAY = 86_400_000;
const MAX_DAYS_OF_WORKBOOK = 30;

/** Opens sources that share the bounds of the network. With a confirmation a source is one that only a workbook names. */
function openerOf(
  surroundings: Surroundings,
): (read: ReadSource, confirmation?: Confirmation) => NamedSource {
  const { secrets, ...rest } = surroundings;
  const openDoor = createHttp(surroundings);
  return ({ basics, kind, fingerprint }, confirmation) => {
    const { id, title } = basics;
    const { addresses } = kind;
    const named = confirmation !== undefined && addresses.length > 0 ? confirmation : undefined;
    const sharing = new Sharing(surroundings.now);
    const refuse = named === undefined ? undefined : (host: string) => refusalOf(named, title, host);
    const http = sharedHttp(openDoor(basics, addresses, refuse), sharing);
    const key = named === undefined ? keyFor(secrets, id, addresses) : noKey;
    const configured = basics.maxAgeDays ?? kind.maxAgeDays;
    const days = named === undefined ? configured : Math.min(configured, MAX_DAYS_OF_WORKBOOK);
    return {
      basics,
      http,
      sharing,
      source: kind.open(basics, { ...rest, http, sharing, key }),
      shelf: shelfOf(id, fingerprint, named !== undefined),
      maxAge: days * DAY,
      hosts: hostsOf(addresses),
      confirmation: named,
    };
  };
}

let knownPresets: ReadonlySet<string> | undefined;

/** A workbook that names one of our presets as it is names no address of its own. */
function presetFingerprints(): ReadonlySet<string> {
  knownPresets ??= new Set(readConfigs(Object.values(presets)).map(({ fingerprint }) => fingerprint));
  return knownPresets;
}
