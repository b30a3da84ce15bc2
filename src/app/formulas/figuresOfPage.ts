import { createFigures, type Figures } from './figures';
import { loadOnce } from '../loadOnce';
import { onReferencesChanged, openReferences } from '../referencesOfPage';

/** Reference values for the formulas of this page, from the same sources as the pane's. */
export const figures: Figures = createFigures(async () => (await openReferences()).references);

const loadExcel = loadOnce(() => import('../../excel/writing'));

onReferencesChanged(async () => {
  figures.forget();
  await (await loadExcel()).recalculate();
});
