import { PartMissing, type LatePart } from '../model/latePart';
import { takePart } from '../tables/late/arriving';
import { loadComparing } from './lateChecks';

const loaders: Readonly<Record<LatePart, () => Promise<void>>> = {
  areas: async () => takePart('areas', await import(/* webpackChunkName: "areas" */ '../tables/late/areas')),
  mappings: async () =>
    takePart('mappings', await import(/* webpackChunkName: "mappings" */ '../tables/late/mappings')),
  rowRoles: async () => takePart('rowRoles', await import('../tables/late/rowRoles')),
  comparing: loadComparing,
};

/** Recognises and checks, and does it again when it has met something for which a part had to be loaded first. */
export async function withLateParts<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    await loaders[error.part]();
  }
  return withLateParts(run);
}
