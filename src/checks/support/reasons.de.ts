import type { Reasons } from './arriving';

/** Why each check exists, in German, where it arrives by itself: none, until the pane's build moves them here. */
export const german: Reasons = {};
