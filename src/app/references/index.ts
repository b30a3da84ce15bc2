import { readReferences } from '../../excel/writing';
import { compare } from './compare';
import type { ReferenceUseCases } from './contract';
import { insert, previewInsert } from './insert';
import { insertedList } from './inserted';
import { applyRefresh, previewRefresh } from './refresh';
import type { Room } from './room';
import { previewSourceLine, removeSources, writeSources } from './sources';
import { writeListed } from './store';

export { claimsOfSheet, placedReferences } from './claims';

/** Reference statistics in the workbook that Excel has open. */
export function createReferenceUseCases(room: Room): ReferenceUseCases {
  const references = async () => (await room.tools()).references;
  return {
    sources: async () => (await references()).sources,
    statistics: async (source, signal) => (await references()).statistics(source, signal),
    places: async (source, text, signal) => (await references()).places(source, text, signal),
    look: async (query, options) => (await references()).look(query, options),
    previewInsert: (observation, options) => previewInsert(room, observation, options),
    insert: (preview) => insert(room, preview),
    inserted: async () => insertedList(await readReferences()),
    async forget(ids) {
      const read = await readReferences();
      const all = read.list.references.map(({ id }) => id);
      const remove = ids === undefined ? all : all.filter((id) => ids.includes(id));
      await writeListed(await room.writer(), read, [], { add: [], remove, update: [] });
    },
    previewRefresh: (options) => previewRefresh(room, options),
    applyRefresh: (items) => applyRefresh(room, items),
    compare: (scope, options) => compare(room, scope, options),
    previewSourceLine: (ids, where) => previewSourceLine(room, ids, where),
    async writeSourceLine(change) {
      await (await room.writer()).apply([change]);
    },
    writeSourcesSheet: () => writeSources(room),
    removeSourcesSheet: removeSources,
    async storeKey(source, key) {
      const { secrets } = await room.tools();
      if (key.trim() === '') await secrets.delete(source);
      else await secrets.set(source, key.trim());
    },
    pickFile: async (source, file) => (await room.tools()).keepFile(source, file),
  };
}
