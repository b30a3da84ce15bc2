export { addMarks, planMarks, removeMarks } from '../excel/writing';
export { asValues, changesOf } from './changes';
export { createChangeWriter } from './changeWriter';
export { requireCurrent } from './marking';
export { percentFindings } from './percentages';
