import type { JSX } from 'react';
import type { Language } from '../../model';
import type { ExcelHost } from '../host/contract';
import { useHostVersion } from './hostState';
import type { PageText } from './texts';

/** Selections larger than this are not added up: the status bar must never slow the sheet down. */
const MOST_CELLS = 200_000;

export interface StatusBarProps {
  readonly host: ExcelHost;
  readonly texts: PageText;
  readonly language: Language;
}

/** The line at the very bottom: which Excel is played, and average, count and sum of the selection. */
export function StatusBar({ host, texts, language }: StatusBarProps): JSX.Element {
  useHostVersion(host);
  const figures = selectionFigures(host);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  return (
    <div className="status-bar" role="status" aria-live="off">
      <span>{texts.ready}</span>
      <span className="status-note">{reasonOfActiveCell(host) ?? texts.previewLong}</span>
      {figures && figures.filled > 1 && (
        <span className="status-figures">
          {figures.numbers > 0 && (
            <span>{`${texts.average}: ${number.format(figures.sum / figures.numbers)}`}</span>
          )}
          <span>{`${texts.count}: ${number.format(figures.filled)}`}</span>
          {figures.numbers > 0 && <span>{`${texts.sum}: ${number.format(figures.sum)}`}</span>}
        </span>
      )}
      <span>{texts.profiles[host.profile]}</span>
    </div>
  );
}

/** What Excel says in a box beside a cell with an error of a custom function. */
function reasonOfActiveCell(host: ExcelHost): string | undefined {
  const { top, left } = host.selection();
  return host.activeSheet().cell(top, left).reason;
}

function selectionFigures(host: ExcelHost): { sum: number; numbers: number; filled: number } | undefined {
  const sheet = host.activeSheet();
  const { sheetId, top, left } = host.selection();
  if (sheetId !== sheet.id) return undefined;
  const bottom = Math.min(host.selection().bottom, sheet.rowCount - 1);
  const right = Math.min(host.selection().right, sheet.columnCount - 1);
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return undefined;
  const figures = { sum: 0, numbers: 0, filled: 0 };
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const { value } = sheet.cell(row, column);
      if (value === '') continue;
      figures.filled++;
      if (typeof value === 'number') {
        figures.numbers++;
        figures.sum += value;
      }
    }
  }
  return figures;
}
