/** Changes of cells: nobody needs them before the first answer. */
export { asValues, changesOf } from './changes';
export { percentFindings } from './percentages';
export { createChangeWriter } from './writer';
