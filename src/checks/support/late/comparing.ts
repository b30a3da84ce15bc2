import { behindSchedule } from '../../behind-schedule';
import { cumulativeDecrease } from '../../cumulative-decrease';
import { exclusivePair } from '../../exclusive-pair';
import { explanationMissing } from '../../explanation-missing';
import { indicatorAbsent } from '../../indicator-absent';
import { indicatorUnlisted } from '../../indicator-unlisted';
import { requiredPair } from '../../required-pair';
import { targetChanged } from '../../target-changed';

/** The checks that compare with a profile or an explanation: the pane loads them for a workbook that has one. */
export const comparingChecks = {
  'explanation-missing': explanationMissing,
  'behind-schedule': behindSchedule,
  'cumulative-decrease': cumulativeDecrease,
  'target-changed': targetChanged,
  'indicator-unlisted': indicatorUnlisted,
  'indicator-absent': indicatorAbsent,
  'exclusive-pair': exclusivePair,
  'required-pair': requiredPair,
};
