import type { Direction } from '../../../model';
import { fold } from '../../../model/foldedName';
import { moneyHeading, moneyKind, moneyTitle } from '../moneyWords';
import { weights, type TableView, type Voice, type Witness } from '../voice';

const LIMIT =
  /(?:^|[^a-z])(?:grenz-?werte?|obergrenzen?|hoechst-?(?:wert|grenze|menge|zahl)\w*|limits?|maximal\w*|maxim(?:um|a)|max\.?|deckel\w*|ceiling|upper bound|cap|richtgrenze|schwellenwert)(?![a-z])/;
const FLOOR = /(?:^|[^a-z])(?:mindest\w*|untergrenzen?|minim(?:um|al\w*)|min\.?|floor|lower bound)(?![a-z])/;
const ACCOUNTS =
  /(?:^|[^a-z])(?:finanz(?:bericht|plan|uebersicht|en)|finanzierungsplan|finances?|financial (?:report|statement|plan|overview)s?|haushalts?(?:plan|rechnung)|budget\w*|wirtschaftsplan|jahresrechnung|erfolgsrechnung|ergebnis(?:rechnung|plan)|guv|profit and loss|p&l|income statement)(?![a-z])/;
const LONGEST_TITLE = 60;
const ROWS_ABOVE = 4;
const COLUMNS_LOOKED_AT = 8;

/** What the headers of target, actual and names say of all rows: "Grenzwert", "Tatsächliche Ausgaben", "Kostenart". */
export function headers(view: TableView): Witness | undefined {
  const target = view.header('target');
  const folded = fold(target);
  if (LIMIT.test(folded)) return same('decrease', target, weights.header);
  if (FLOOR.test(folded)) return same('increase', target, weights.header);
  for (const role of ['actual', 'target', 'indicator'] as const) {
    const header = view.header(role);
    const kind = role === 'indicator' ? moneyHeading(header) : moneyKind(header);
    if (kind === 'increase' || kind === 'decrease') return same(kind, header, weights.header);
  }
  return undefined;
}

/** What the title above a table, or the name of its sheet, says: "Ausgaben 2025". */
export function title(view: TableView): Witness | undefined {
  const text = titles(view).find((one) => moneyTitle(one) !== undefined);
  const kind = text === undefined ? undefined : moneyTitle(text);
  return kind === 'increase' || kind === 'decrease' ? same(kind, text ?? '', weights.title) : undefined;
}

/** Whether title or sheet is that of a budget or of accounts: "Finanzbericht", "Haushaltsplan 2025". */
export function isOfAccounts(view: TableView): boolean {
  return titles(view).some((text) => text.length <= LONGEST_TITLE && ACCOUNTS.test(fold(text)));
}

/** Whether title, sheet or a header names income and costs together. */
export function namesBoth(view: TableView): boolean {
  const texts = [...titles(view), view.header('indicator'), view.header('code')];
  return texts.some((text) => moneyKind(text) === 'both');
}

function titles({ sheet, table }: TableView): readonly string[] {
  const { header, range } = table;
  const found: string[] = [];
  for (let row = header.top - 1; row >= Math.max(0, header.top - ROWS_ABOVE); row -= 1) {
    let filled = 0;
    for (
      let column = range.left;
      column <= Math.min(range.right, range.left + COLUMNS_LOOKED_AT);
      column += 1
    ) {
      const text = sheet.text(row, column);
      if (!Number.isNaN(sheet.number(row, column))) filled += 1;
      if (text !== '') found.push(text.trim());
    }
    // A row of numbers is the end of another table.
    if (filled > 0) break;
  }
  return [...found, sheet.name];
}

function same(direction: Direction, text: string, weight: number): Witness {
  const voice: Voice = { direction, weight, because: 'header', text };
  return { at: () => voice };
}
