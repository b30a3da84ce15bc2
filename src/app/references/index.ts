import { readReferences } from '../../excel/writing';
import type { SourceDescription } from '../../model';
import { inTurn } from '../inTurn';
import { compare } from './compare';
import type { ReferenceUseCases } from './contract';
import { insert, previewInsert } from './insert';
import { insertedList } from './inserted';
import { applyRefresh, previewRefresh } from './refresh';
import type { ReferenceNeeds, SourceSetup } from './needs';
import { previewSourceLine, removeSources, writeSources } from './sources';
import { writeListed } from './store';

/** Reference statistics in the workbook that Excel has open. */
export function createReferenceUseCases(needs: ReferenceNeeds): ReferenceUseCases {
  const references = async () => (await needs.tools()).references;
  return {
    sources: async () => (await references()).sources,
    async configured() {
      const { references: opened, setup } = await needs.tools();
      const problems = (await setup?.reload()) ?? [];
      const asGiven = (source: SourceDescription) => ({ ...source, own: false, takesKey: source.needsKey });
      return { sources: opened.sources.map(setup?.describe ?? asGiven), problems };
    },
    statistics: async (source, signal) => (await references()).statistics(source, signal),
    places: async (source, text, signal) => (await references()).places(source, text, signal),
    look: async (query, options) => (await references()).look(query, options),
    previewInsert: (observation, options) => previewInsert(needs, observation, options),
    insert: (preview) => inTurn(() => insert(needs, preview)),
    inserted: async () => insertedList(await readReferences()),
    forget: (ids) =>
      inTurn(async () => {
        const read = await readReferences();
        const all = read.list.references.map(({ id }) => id);
        const remove = ids === undefined ? all : all.filter((id) => ids.includes(id));
        await writeListed(await needs.writer(), read, [], { add: [], remove, update: [] });
      }),
    previewRefresh: (options) => previewRefresh(needs, options),
    async applyRefresh(items) {
      const cells = await inTurn(() => applyRefresh(needs, items));
      await (await needs.tools()).changed?.();
      return cells;
    },
    compare: (scope, options) => compare(needs, scope, options),
    previewSourceLine: (ids, where) => previewSourceLine(needs, ids, where),
    async writeSourceLine(change) {
      await (await needs.writer()).apply([change]);
    },
    writeSourcesSheet: () => inTurn(() => writeSources(needs)),
    removeSourcesSheet: () => inTurn(removeSources),
    async storeKey(source, key) {
      const { secrets, changed } = await needs.tools();
      if (key.trim() === '') await secrets.delete(source);
      else await secrets.set(source, key.trim());
      await changed?.();
    },
    pickFile: async (source, file) => (await needs.tools()).keepFile(source, file),
    addSource: async (file) => (await setupOf(needs)).add(file),
    removeSource: async (source) => (await setupOf(needs)).remove(source),
    confirmSource: async (source) => (await setupOf(needs)).confirm(source),
  };
}

async function setupOf(needs: ReferenceNeeds): Promise<SourceSetup> {
  const { setup } = await needs.tools();
  if (setup === undefined) throw new Error('sources cannot be set up here');
  return setup;
}
