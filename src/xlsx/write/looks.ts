import type { Look } from './book';

/** What all our workbooks share: calm, and readable in black and white. */
const LINE = 'BFBFBF';
export const TITLE: Look = { bold: true, size: 14 };
export const HEADER: Look = { bold: true, fill: 'DCE6F1', border: LINE, wrap: true };
/** What is given. */
export const GIVEN: Look = { border: LINE, wrap: true, vertical: 'top' };
/** Cells to be filled in; light enough to stay white on a printer. */
export const INPUT: Look = { ...GIVEN, fill: 'FFF8DC', unlocked: true };
/** A text of many lines without a frame. */
export const PROSE: Look = { wrap: true, vertical: 'top' };
