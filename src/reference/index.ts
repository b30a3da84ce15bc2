import type { SourceDescription } from '../model';
import { AnswerCache } from './cache';
import { readConfigs } from './config';
import type { References, Surroundings } from './contract';
import { SourceUnknownError } from './errors';
import { createHttp } from './http';
import { sharedHttp } from './http/shared';
import { asFailure, look } from './look';
import type { OpenSource } from './look';
import { pickPlace, searchPlaces } from './places';
import { Sharing } from './sharing';

export { sourceProblems } from './config';
export { fetchText } from './fetchText';
export type { Limits, References, Store, Surroundings } from './contract';
export * from './errors';
export { keepFile } from './files/keep';
export { embeddedSource, withEmbedded } from './presets/embedded';
export { presets } from './presets';
export { memoryStore } from './stores/memory';

/**
 * Opens the configured sources. Nothing is asked before the first question.
 * @param configs list of configurations as parsed from JSON
 * @throws `source-invalid` with everything that is wrong and the path to each key
 */
export function createReferences(configs: unknown, surroundings: Surroundings): References {
  const openDoor = createHttp(surroundings);
  const cache = new AnswerCache(surroundings.store);
  const opened = new Map<string, OpenSource>();
  for (const { basics, kind } of readConfigs(configs)) {
    const sharing = new Sharing(surroundings.now);
    const http = sharedHttp(openDoor(basics, kind.addresses), sharing);
    const source = kind.open(basics, { ...surroundings, http, sharing });
    opened.set(basics.id, { basics, http, sharing, source });
  }

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
      return [...opened.values()].map(({ source }) => source.description);
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
    look: (query, options = {}) =>
      asking(query.source, options.signal, (open) => look(open, query, options, cache, surroundings.now)),
  };
}
