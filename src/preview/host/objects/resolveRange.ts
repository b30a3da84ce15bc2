import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseAddress, type CellRange } from '../../../model';
import { HostError } from '../errors';
import { resolveRange as resolveExpression } from '../formula/evaluate';
import { parseFormula } from '../formula/parse';
import { CellError } from '../state/cell';
import type { NameState, SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import { RangeTarget } from './rangeTarget';
import type { Session } from './session';

/** Addresses are cut off here without a word (excel/excel-add-ins-troubleshooting). */
const MAX_ADDRESS = 8_192;

export const wholeSheet: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function unbounded(text: string): CellRange | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const edges = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    return { ...wholeSheet, left: Math.min(...edges), right: Math.max(...edges) };
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return undefined;
  const edges = [Number(rows[1]) - 1, Number(rows[2]) - 1];
  return { ...wholeSheet, top: Math.min(...edges), bottom: Math.max(...edges) };
}

/** An address without its sheet, whole rows and columns as well. */
export function rangeInSheet(text: string): CellRange | undefined {
  return unbounded(text) ?? parseAddress(text)?.range;
}

/** The range a defined name means, null when it means something else. */
export function rangeOfName(session: Session, name: NameState): RangeTarget | null {
  const sheet = name.sheet ?? session.book.activeSheet();
  const found = resolveExpression(parseFormula(name.formula), session.book.scopes.scopeAt(sheet, 0, 0));
  if (!found || found instanceof CellError) return null;
  const meant = session.book.sheetById(found.sheet);
  return meant ? new RangeTarget(meant, found.range) : null;
}

function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, rest: text };
  const name = text.slice(0, bang);
  return {
    sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: text.slice(bang + 1),
  };
}

/** The range an address or a name means, seen from a sheet. Anything else is InvalidArgument. */
export function rangeFromText(session: Session, own: SheetState, address: string): RangeTarget {
  const { sheet: sheetName, rest } = splitSheet(address.slice(0, MAX_ADDRESS).trim());
  const sheet = sheetName === undefined ? own : session.book.sheetByName(sheetName);
  if (!sheet) throw new HostError('InvalidArgument');
  const range = rangeInSheet(rest);
  if (range) return new RangeTarget(sheet, range);
  const lower = rest.toLowerCase();
  const names = session.book.state.names.filter((name) => name.name.toLowerCase() === lower);
  const name = names.find((one) => one.sheet === sheet) ?? names.find((one) => one.sheet === null);
  const named = name && rangeOfName(session, name);
  if (named) return named;
  const table = session.book.state.tables.find((one) => one.name.toLowerCase() === lower);
  if (!table) throw new HostError('InvalidArgument');
  const top = table.range.top + (table.showHeaders ? 1 : 0);
  return new RangeTarget(table.sheet, {
    ...table.range,
    top,
    bottom: table.range.bottom - (table.showTotals ? 1 : 0),
  });
}

/** A range given as an object or as an address. */
export function rangeArgument(
  session: Session,
  own: SheetState,
  args: Arguments,
  index: number,
): RangeTarget {
  return args.range(index) ?? rangeFromText(session, own, args.text(index));
}

/**
 * Several addresses of one sheet. German Excel on the desktop wants ";" between them and refuses ","
 * (OfficeDev/office-js#1167, #1985); elsewhere it is ",".
 */
export function rangesFromText(session: Session, own: SheetState, addresses: string): RangeTarget[] {
  const semicolon = session.book.locale.german && session.profile.platform === 'PC';
  const parts = addresses.slice(0, MAX_ADDRESS).split(semicolon ? ';' : ',');
  return parts.map((part) => rangeFromText(session, own, part));
}
