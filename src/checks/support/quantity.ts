import type { RowContext } from './context';
import { numberFormat } from './numberFormat';

/**
 * What an indicator counts, as far as its unit, its name and the cells' formats tell:
 * a count of persons, places, businesses …; a share; an amount that may have decimals (money, hours, full-time equivalents).
 */
export type Quantity = 'count' | 'share' | 'amount' | 'unknown';

// "\b" knows no umlauts, so words are delimited by what is no letter.
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}])`, 'iu');

const SHARE =
  /%|\bv\. ?H\.|prozent|percent|anteil|(?<![\p{L}])share(?![\p{L}])|\p{L}*quote(?![\p{L}])|(?<![\p{L}])rate(?![\p{L}])/iu;
const AMOUNT = word(
  '\\p{L}*(?:stunden|zeit|kosten|ausgaben|einnahmen|ertrag|erträge|aufwand|aufwendungen|umsatz|budget|fläche|betrag|saldo|durchschnitt|mittelwert|index|temperatur|gewicht|länge|dauer)|' +
    'h|hrs?|hours?|min|minuten|minutes?|std\\.?|tage|days|€|t€|eur|teur|euro|usd|chf|mio\\.?|mrd\\.?|vzä|vbe|fte|kg|t|km|m|m²|m2|qm|ha|l|kwh|mwh|costs?|expenses|revenue|sales|spend(?:ing)?|average|mean|median|score|ratio|per',
);
const COUNT = word(
  'anzahl|zahl|stück|stk\\.?|tn|pers\\.?|personen|\\p{L}*teilnehm\\p{L}*|\\p{L}*betriebe?n?|\\p{L}*plätze?n?|unternehmen|\\p{L}*stellen|\\p{L}*veranstaltungen|\\p{L}*vermittlungen|\\p{L}*beratungen|frauen|männer|kinder|jugendliche|' +
    'number|no\\. of|count|participants?|persons?|people|places|businesses|companies|enterprises|jobs|events|trainees|women|men|children',
);
const CHANGE = word(
  '\\p{L}*(?:veränderung|wachstum|ergebnis|überschuss|gewinn|verlust|bilanz)|change|growth|profit|loss|balance|surplus|net',
);

/** Reads a unit ("€", "TN", "%") or a name ("Anzahl der Teilnehmenden"). */
export function quantityOf(text: string): Quantity {
  if (SHARE.test(text)) return 'share';
  if (AMOUNT.test(text)) return 'amount';
  return COUNT.test(text) ? 'count' : 'unknown';
}

/** Whether a value below zero can be meant: changes, results, balances. */
export function mayBeNegative(name: string): boolean {
  return CHANGE.test(name);
}

/** What the row's indicator counts. The unit decides, then the format of its cells, then the header, then the name. */
export function rowQuantity(row: RowContext): Quantity {
  const unit = row.unit(row.row);
  if (unit !== undefined) {
    const fromUnit = quantityOf(unit);
    if (fromUnit !== 'unknown') return fromUnit;
  }
  for (const cell of [row.target, row.actual]) {
    if (cell.state !== 'number') continue;
    const format = numberFormat(row.sheet.format(row.row, cell.column));
    if (format.percent) return 'share';
    if (format.currency) return 'amount';
  }
  const fromHeader = headerQuantity(row);
  if (fromHeader !== 'unknown') return fromHeader;
  const name = row.indicator(row.row);
  // "Anzahl der Beratungen über 2 Stunden" is a count: the counting word in front wins.
  if (/^\s*(?:anzahl|zahl|number|no\.) /i.test(name)) return 'count';
  return quantityOf(name);
}

function headerQuantity(row: RowContext): Quantity {
  for (const { role, header } of row.table.evidence) {
    if (role !== 'target' && role !== 'actual') continue;
    const quantity = quantityOf(header);
    if (quantity !== 'unknown') return quantity;
  }
  return 'unknown';
}
