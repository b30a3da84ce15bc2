import path from 'node:path';
import { memoryStore } from '../../reference';
import type { Store, Surroundings } from '../../reference';
import type { CliEnvironment } from '../environment';
import { fileStore } from './fileStore';

type Env = CliEnvironment['env'];

/** What sources live on when they are asked from the command line. */
export function surroundingsOf({
  env,
  fetch,
  now,
}: Pick<CliEnvironment, 'env' | 'fetch' | 'now'>): Surroundings {
  const folder = cacheFolder(env);
  return {
    fetch,
    now,
    store: folder === undefined ? memoryStore() : fileStore(folder),
    secrets: keysOf(env),
  };
}

/** Where answers are remembered; nowhere, where the environment names no place for a user's files. */
function cacheFolder(env: Env): string | undefined {
  const home = env['HOME'] ?? '';
  const base = [
    env['XDG_CACHE_HOME'],
    env['LOCALAPPDATA'],
    home === '' ? undefined : path.join(home, '.cache'),
  ];
  const found = base.find((candidate) => candidate !== undefined && path.isAbsolute(candidate));
  return found === undefined ? undefined : path.join(found, 'zielcheck', 'references');
}

/** Name of the variable that holds the key to a source: "regional-db" → "ZIELCHECK_KEY_REGIONAL_DB". */
export function keyVariable(source: string): string {
  return `ZIELCHECK_KEY_${source.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
}

/** Keys come from the environment only: the command line neither stores nor prints any. */
function keysOf(env: Env): Store {
  return {
    get: (source) => Promise.resolve(env[keyVariable(source)]),
    set: () => Promise.resolve(),
    delete: () => Promise.resolve(),
    keys: () => Promise.resolve([]),
  };
}
