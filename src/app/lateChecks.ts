import { takeChecks } from '../checks/support/arriving';
import { takeComparing } from '../engine/late/arriving';
import { loadOnce } from './loadOnce';

/** The checks of reference values. Until they are there, they find nothing. */
export const loadClaimChecks = loadOnce(async () =>
  takeChecks((await import('../checks/support/late/claims')).claimChecks),
);

/** The checks that compare with a profile or an explanation, and what they compare with: `PartMissing` says when. */
export const loadComparing = loadOnce(async () => {
  const [{ comparingChecks }, part] = await Promise.all([
    import(/* webpackChunkName: "comparing" */ '../checks/support/late/comparing'),
    import(/* webpackChunkName: "comparing" */ '../engine/late/comparing'),
  ]);
  takeChecks(comparingChecks);
  takeComparing(part);
});

/** All checks, for whoever lists them or judges their options. */
export async function loadAllChecks(): Promise<void> {
  await Promise.all([loadClaimChecks(), loadComparing()]);
}
