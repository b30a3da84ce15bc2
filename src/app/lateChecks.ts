import { takeChecks } from '../checks/support/arriving';
import { loadOnce } from './loadOnce';

/** The checks of reference values. Until they are there, they find nothing. */
export const loadClaimChecks = loadOnce(async () =>
  takeChecks((await import('../checks/support/late/claims')).claimChecks),
);
