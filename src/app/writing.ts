export { addMarks, createCellWriter, planMarks, removeMarks } from '../excel/writing';
export { asValues, changesOf } from './changes';
export { requireCurrent } from './marking';
export { percentFindings } from './percentages';
