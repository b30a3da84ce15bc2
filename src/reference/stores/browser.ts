import { createStore, del, get, keys, set } from 'idb-keyval';
import type { Store } from '../contract';
import { memoryStore } from './memory';

/**
 * What the browser keeps for the add-in, in IndexedDB. Excel on the web shows the add-in in a frame of another site, where
 * browsers may partition or block storage: then it is kept for this run only, and nothing fails.
 * @param name of the database; one for answers and files, another for keys to services
 */
export function browserStore(name: string): Store {
  let chosen: Promise<Store> | undefined;
  const store = (): Promise<Store> => (chosen ??= openStore(name));
  return {
    get: async (key) => (await store()).get(key),
    set: async (key, value) => (await store()).set(key, value),
    delete: async (key) => (await store()).delete(key),
    keys: async () => (await store()).keys(),
  };
}

async function openStore(name: string): Promise<Store> {
  try {
    const database = createStore(name, 'values');
    // Opening succeeds where writing is blocked: only a write tells.
    await set('probe', 1, database);
    await del('probe', database);
    return {
      get: (key) => get<unknown>(key, database),
      set: (key, value) => set(key, value, database),
      delete: (key) => del(key, database),
      keys: async () => (await keys<IDBValidKey>(database)).map(String),
    };
  } catch {
    return memoryStore();
  }
}
