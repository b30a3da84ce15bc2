import { PartMissing, takePart, type TablePart } from '../tables/late/arriving';

const loaders: Readonly<Record<TablePart, () => Promise<void>>> = {
  mappings: async () =>
    takePart('mappings', await import(/* webpackChunkName: "mappings" */ '../tables/late/mappings')),
  rowRoles: async () => takePart('rowRoles', await import('../tables/late/rowRoles')),
};

/** Runs recognition, and runs it again when it has met something for which a part had to be loaded first. */
export async function withLateTables<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    await loaders[error.part]();
  }
  return withLateTables(run);
}
