import { claimChecks } from './claims';
import { comparingChecks } from './comparing';

/**
 * The checks that few workbooks need. Here they are as they are; the pane's build puts others in their place that wait for them
 * (assets/webpack/lateChecks.cjs), and loads each group when a sheet needs it.
 */
export const lateChecks = { ...claimChecks, ...comparingChecks };
