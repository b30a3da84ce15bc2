import { Workbook, type Borders, type Fill, type Font } from 'exceljs';

/** What all our workbooks share: calm, and readable in black and white. */
export const bold: Partial<Font> = { bold: true };
export const HEADER_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } };
/** Cells to be filled in; light enough to stay white on a printer. */
export const INPUT_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF8DC' } };
const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;
export const THIN_BORDER: Partial<Borders> = { top: line, left: line, bottom: line, right: line };

export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Zielcheck';
  // Excel calculates when it opens the file, whatever stands in the cells.
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}
