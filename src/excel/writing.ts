/** What changes the workbook: markings and cells. Apart from `index.ts`, because opening the pane does not need it. */
export { addMarks, planMarks, removeMarks, type Mark } from './marks';
export { createCellWriter, readCells } from './write';
