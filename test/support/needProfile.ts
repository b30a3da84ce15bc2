import type { CheckId } from '../../src/model';

/** They compare with a profile, or with a column, list, table or formula that this sample does not have. */
export const needProfile: ReadonlySet<CheckId> = new Set([
  'explanation-missing',
  'behind-schedule',
  'cumulative-decrease',
  'target-changed',
  'indicator-unlisted',
  'indicator-absent',
  'exclusive-pair',
  'required-pair',
  'deviation-mismatch',
  'status-mismatch',
  'sum-incomplete',
  'value-unlisted',
  'figure-differs',
]);
