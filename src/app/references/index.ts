import { readReferences } from '../../excel/writing';
import type { SourceDescription } from '../../model';
import { inTurn } from '../inTurn';
import { compare } from './compare';
import type { ReferenceUseCases } from './contract';
import { insert, previewInsert } from './insert';
import { insertedList } from './inserted';
import { applyRefresh, previewRefresh } from './refresh';
import type { Room, SourceSetup } from './room';
import { previewSourceLine, removeSources, writeSources } from './sources';
import { writeListed } from './store';

/** Reference statistics in the workbook that Excel has open. */
export function createReferenceUseCases(room: Room): ReferenceUseCases {
  const references = async () => (await room.tools()).references;
  return {
    sources: async () => (await references()).sources,
    async configured() {
      const { references: opened, setup } = await room.tools();
      const problems = (await setup?.reload()) ?? [];
      const asGiven = (source: SourceDescription) => ({ ...source, own: false, takesKey: source.needsKey });
      return { sources: opened.sources.map(setup?.describe ?? asGiven), problems };
    },
    statistics: async (source, signal) => (await references()).statistics(source, signal),
    places: async (source, text, signal) => (await references()).places(source, text, signal),
    look: async (query, options) => (await references()).look(query, options),
    previewInsert: (observation, options) => previewInsert(room, observation, options),
    insert: (preview) => inTurn(() => insert(room, preview)),
    inserted: async () => insertedList(await readReferences()),
    forget: (ids) =>
      inTurn(async () => {
        const read = await readReferences();
        const all = read.list.references.map(({ id }) => id);
        const remove = ids === undefined ? all : all.filter((id) => ids.includes(id));
        await writeListed(await room.writer(), read, [], { add: [], remove, update: [] });
      }),
    previewRefresh: (options) => previewRefresh(room, options),
    async applyRefresh(items) {
      const cells = await inTurn(() => applyRefresh(room, items));
      await (await room.tools()).changed?.();
      return cells;
    },
    compare: (scope, options) => compare(room, scope, options),
    previewSourceLine: (ids, where) => previewSourceLine(room, ids, where),
    async writeSourceLine(change) {
      await (await room.writer()).apply([change]);
    },
    writeSourcesSheet: () => inTurn(() => writeSources(room)),
    removeSourcesSheet: () => inTurn(removeSources),
    async storeKey(source, key) {
      const { secrets, changed } = await room.tools();
      if (key.trim() === '') await secrets.delete(source);
      else await secrets.set(source, key.trim());
      await changed?.();
    },
    pickFile: async (source, file) => (await room.tools()).keepFile(source, file),
    addSource: async (file) => (await setupOf(room)).add(file),
    removeSource: async (source) => (await setupOf(room)).remove(source),
    confirmSource: async (source) => (await setupOf(room)).confirm(source),
  };
}

async function setupOf(room: Room): Promise<SourceSetup> {
  const { setup } = await room.tools();
  if (setup === undefined) throw new Error('sources cannot be set up here');
  return setup;
}
