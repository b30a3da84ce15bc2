import { referenceDiffers } from '../../reference-differs';
import { referenceImplausible } from '../../reference-implausible';
import { referenceLabelDrift } from '../../reference-label-drift';
import { referenceNoData } from '../../reference-no-data';
import { referencePlaceAmbiguous } from '../../reference-place-ambiguous';
import { referenceStale } from '../../reference-stale';
import { referenceUnit } from '../../reference-unit';

/** The checks of reference values: the pane loads them for a sheet that has any. */
export const claimChecks = {
  'reference-place-ambiguous': referencePlaceAmbiguous,
  'reference-label-drift': referenceLabelDrift,
  'reference-no-data': referenceNoData,
  'reference-unit': referenceUnit,
  'reference-differs': referenceDiffers,
  'reference-stale': referenceStale,
  'reference-implausible': referenceImplausible,
};
