import { CellKind } from '../../../model';
import { cellName } from '../../rows/names';
import { depthOf } from '../../rows/depth';
import { moneyHeading } from '../moneyWords';
import { weights, type TableView, type Voice, type Witness } from '../voice';

const TOTAL = /summe|gesamt|total|zwischensumme|subtotal/i;
const COLUMNS_LOOKED_AT = 6;

interface Section {
  readonly from: number;
  readonly to: number;
  readonly voice: Voice;
}

/** A row between the data rows that holds a text. */
interface Line {
  readonly row: number;
  readonly total: boolean;
  /** What it says of money, if anything. */
  readonly voice: Voice | undefined;
  /** How it is written: headings of one level look alike. */
  readonly look: string;
}

/**
 * Headings and totals between the rows: "Erträge" speaks for all rows below it, up to the next of its kind, and "Summe
 * Ausgaben" for those above it that no heading speaks for. A heading about something else ends what it spoke for, unless it
 * stands deeper: from there on the direction is in doubt.
 */
export function sections(view: TableView): Witness | undefined {
  const found = new Sections(view).all();
  if (found.length === 0) return undefined;
  return {
    at(row) {
      let low = 0;
      let high = found.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const section = found[middle];
        if (section === undefined) return undefined;
        if (row < section.from) high = middle - 1;
        else if (row > section.to) low = middle + 1;
        else return section.voice;
      }
      return undefined;
    },
  };
}

class Sections {
  private readonly found: Section[] = [];
  private start: number;
  /** The heading that speaks for the rows at hand. */
  private heading: Line | undefined;
  /** How headings below it are written that are about parts of it. */
  private readonly parts = new Set<string>();

  constructor(private readonly view: TableView) {
    this.start = view.table.header.bottom + 1;
  }

  all(): readonly Section[] {
    const { dataRows, header, range } = this.view.table;
    let previous = header.bottom;
    for (const row of dataRows) {
      if (row > previous + 1) this.between(previous + 1, row - 1);
      previous = row;
    }
    this.between(previous + 1, range.bottom);
    this.close(range.bottom + 1, this.heading?.voice);
    return this.found;
  }

  private close(row: number, voice: Voice | undefined): void {
    if (voice !== undefined && row > this.start) this.found.push({ from: this.start, to: row - 1, voice });
    this.start = row + 1;
  }

  /** Looks at the rows between two data rows. */
  private between(from: number, to: number): void {
    for (let row = from; row <= to; row += 1) {
      const line = this.lineAt(row);
      if (line === undefined) continue;
      if (line.total) {
        this.close(row, this.heading?.voice ?? line.voice);
        this.heading = undefined;
      } else if (line.voice !== undefined) {
        this.close(row, this.heading?.voice);
        this.take(line);
      } else if (this.heading !== undefined && !this.isPart(line)) {
        const { voice } = this.heading;
        this.close(row, voice);
        this.take({ ...line, voice: voice && { ...voice, weight: weights.doubt } });
      }
    }
  }

  private take(line: Line | undefined): void {
    this.heading = line;
    this.parts.clear();
  }

  /** Whether a heading that says nothing of money is one of a part: directly below the other, deeper, or written like such a one. */
  private isPart(line: Line): boolean {
    const { heading, parts } = this;
    if (heading === undefined) return false;
    if (line.row === heading.row + 1) {
      parts.add(line.look);
      return true;
    }
    return (parts.has(line.look) && line.look !== heading.look) || isDeeper(heading, line);
  }

  /** What the first text of a row says; `undefined` for a row without a text. */
  private lineAt(row: number): Line | undefined {
    const { sheet, table } = this.view;
    const { left, right } = table.range;
    for (let column = left; column <= Math.min(right, left + COLUMNS_LOOKED_AT); column += 1) {
      if (sheet.kind(row, column) !== CellKind.text) continue;
      const text = sheet.text(row, column).trim();
      if (cellName(sheet, row, column) === '') continue;
      const direction = moneyHeading(text);
      const voice: Voice | undefined =
        direction === undefined || direction === 'both'
          ? undefined
          : { direction, weight: weights.section, because: 'section', text };
      const { bold } = sheet.look(row, column);
      const depth = depthOf(sheet, row, column) + 100 * (column - left);
      const look = `${String(depth).padStart(5, '0')} ${bold ? 'bold' : ''} ${numbering(text)}`;
      return { row, total: TOTAL.test(text), voice, look };
    }
    return undefined;
  }
}

/** "1.", "1.1", "A.": how deep a heading is numbered. */
function numbering(text: string): string {
  const number = /^(?:\d{1,2}(?:\.\d{1,2})*|[A-Z]|[IVX]{1,4})(?=[.)]?\s)/.exec(text)?.[0] ?? '';
  return number === '' ? '' : String(number.split('.').filter((part) => part !== '').length);
}

/** Whether a heading stands deeper than another: further in, not bold below bold, or numbered deeper. */
function isDeeper(heading: Line, line: Line): boolean {
  const [depth = '', bold = '', number = ''] = heading.look.split(' ');
  const [ownDepth = '', ownBold = '', ownNumber = ''] = line.look.split(' ');
  if (ownDepth !== depth) return ownDepth > depth;
  if (ownBold !== bold) return bold === 'bold';
  return ownNumber > number && number !== '';
}
