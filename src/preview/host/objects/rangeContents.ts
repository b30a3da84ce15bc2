import { MAX_CELLS_PER_RANGE } from '../profiles';
import { HostError } from '../errors';
import { toLocalFormula } from '../formula/translate';
import type { Json } from '../json';
import { plainValue, valueType, type Cell } from '../state/cell';
import { changeFormat } from '../state/format';
import { displayText, englishNumberFormat, isNumberFormat, localNumberFormat } from '../text';
import { spread, writeContents } from '../writing';
import type { ScalarDefinition } from './define';
import { requireBounded, requireOption } from './guards';
import type { RangeTarget } from './rangeTarget';
import type { Session } from './session';

/**
 * Scalars of a range that have one entry per cell. Whole rows and columns read null (excel/excel-add-ins-ranges-unbounded); so
 * do more than five million cells, except on the web, where the answer is too large (excel/performance).
 */
function grid(read: (cell: Cell, session: Session) => Json): (range: RangeTarget, session: Session) => Json {
  return (range, session) => {
    if (range.isUnbounded) return null;
    if (range.cellCount > MAX_CELLS_PER_RANGE) {
      if (session.profile.payloadLimit !== undefined) throw new HostError('ResponsePayloadSizeLimitExceeded');
      return null;
    }
    session.book.settle();
    const rows: Json[][] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      const cells: Json[] = [];
      for (let column = range.left; column <= range.right; column += 1) {
        cells.push(read(session.book.cell(range.sheet, row, column), session));
      }
      rows.push(cells);
    }
    return rows;
  };
}

const formulaOf = (cell: Cell): string | number | boolean => cell.formula ?? plainValue(cell.value);

function localFormulaOf(cell: Cell, session: Session): Json {
  if (cell.formula !== null) return toLocalFormula(cell.formula, session.book.locale);
  if (typeof cell.value === 'string') return cell.value;
  return displayText(cell.value, 'General', session.book.locale);
}

function setContents(local: boolean): (range: RangeTarget, value: Json, session: Session) => void {
  return (range, value, session) => {
    const before = session.book.cell(range.sheet, range.top, range.left).value;
    writeContents(session.book, range, value, local);
    session.announcements.edited(range, session.subscriber, before);
  };
}

function setNumberFormat(local: boolean): (range: RangeTarget, value: Json, session: Session) => void {
  return (range, value, session) => {
    const { book } = session;
    requireBounded(range);
    const cells: [string, number, number][] = [];
    for (const [pattern, row, column] of spread(range, value)) {
      if (typeof pattern !== 'string') throw new HostError('InvalidArgument');
      const english = local ? englishNumberFormat(pattern, book.locale) : pattern;
      if (english === '' || !isNumberFormat(english)) throw new HostError('InvalidArgument');
      cells.push([english, row, column]);
    }
    requireOption(range, 'allowFormatCells');
    for (const [numberFormat, row, column] of cells) {
      const cell = book.cell(range.sheet, row, column);
      book.setCell(range.sheet, row, column, {
        ...cell,
        format: changeFormat(cell.format, { numberFormat }),
      });
    }
    session.announcements.formatted(range);
  };
}

/** Excel.NumberFormatCategory of a number format (1.12). */
function category(pattern: string): string {
  if (pattern === 'General') return 'General';
  if (pattern === '@') return 'Text';
  if (pattern.includes('%')) return 'Percentage';
  if (/[€$£]/.test(pattern)) return 'Currency';
  if (/[dy]/i.test(pattern)) return 'Date';
  if (/h|s/i.test(pattern)) return 'Time';
  if (/E[+-]/i.test(pattern)) return 'Scientific';
  return pattern.includes('/') ? 'Fraction' : 'Number';
}

export const contentScalars: Readonly<Record<string, ScalarDefinition<RangeTarget>>> = {
  NumberFormat: { get: grid((cell) => cell.format.numberFormat), set: setNumberFormat(false) },
  NumberFormatLocal: {
    get: grid((cell, session) => localNumberFormat(cell.format.numberFormat, session.book.locale)),
    set: setNumberFormat(true),
  },
  NumberFormatCategories: { get: grid((cell) => category(cell.format.numberFormat)) },
  Values: { get: grid((cell) => plainValue(cell.value)), set: setContents(false) },
  Text: {
    get: grid((cell, session) => displayText(cell.value, cell.format.numberFormat, session.book.locale)),
  },
  Formulas: { get: grid(formulaOf), set: setContents(false) },
  FormulasLocal: { get: grid(localFormulaOf), set: setContents(true) },
  ValueTypes: { get: grid((cell) => valueType(cell.value)) },
};
