export { BookDraft } from './book';
export { dayNumber } from './day';
export { addressOf, fixedPlace } from './names';
export { packBook } from './pack';
export type { Look } from './look';
export type { Rule } from './rules';
export type { CellValue, SheetDraft } from './sheet';
