export { addMarks, planMarks, removeMarks } from '../excel/writing';
export { asValues, changesOf } from './change/changes';
export { createChangeWriter } from './change/writer';
export { requireCurrent } from './mark/requireCurrent';
export { percentFindings } from './change/percentages';
