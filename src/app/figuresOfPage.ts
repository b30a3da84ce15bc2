import { createFigures, type Figures } from './figures';

/**
 * Reference values for the formulas of this page, shared with the pane. No source is built in yet: until `reference` has one,
 * formulas say so.
 */
export const figures: Figures = createFigures(() => Promise.resolve(undefined));
