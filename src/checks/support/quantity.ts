import type { MeasureReason, Quantity } from '../../model';
import type { NumberCell, RowContext, TableContext } from './context';
import { numberFormat } from '../../model/numberFormat';

// "\b" knows no umlauts, so words are delimited by what is no letter.
const word = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}])`, 'iu');

const SHARE =
  /%|\bv\. ?H\.|prozent|percent|anteil|(?<![\p{L}])share(?![\p{L}])|\p{L}*quote(?![\p{L}])|(?<![\p{L}])rate(?![\p{L}])/iu;
const AMOUNT = word(
  '\\p{L}*(?:stunden|tage|personalstellen|planstellen|zeit|kosten|ausgaben|einnahmen|ertrag|erträge|aufwand|aufwendungen|umsatz|budget|fläche|betrag|saldo|durchschnitt|mittelwert|index|temperatur|gewicht|länge|dauer|note|jahre?|monate?|wochen?|punkte?)|' +
    'h|hrs?|hours?|min|minuten|minutes?|std\\.?|tage|days|€|t€|eur|teur|euro|usd|chf|mio\\.?|mrd\\.?|vzä|vbe|fte|kg|t|km|m|m²|m2|qm|ha|l|kwh|mwh|costs?|expenses|revenue|sales|spend(?:ing)?|average|mean|median|score|grade|years?|months?|weeks?|points?|ratio|per|pro|je',
);
const COUNT = word(
  'anzahl|zahl|stück|stk\\.?|tn|pers\\.?|personen|\\p{L}*teilnehm(?:er|ende)(?:innen|in|[nrs])?|\\p{L}*betriebe?n?|\\p{L}*plätze?n?|unternehmen|\\p{L}*stellen|\\p{L}*veranstaltungen|\\p{L}*vermittlungen|\\p{L}*beratungen|frauen|männer|kinder|jugendliche|' +
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

const COUNT_FIRST = /^\s*(?:anzahl|zahl|number|no\.) /i;

/** "Anzahl der Teilnehmenden im Durchschnitt" may have decimals. */
const MEAN = /durchschnitt|mittel|average|mean|(?<![\p{L}])(?:pro|je|per)(?![\p{L}])/iu;

/** What the row's indicator counts. */
export function rowQuantity(row: RowContext): Quantity {
  return measureOf(row).quantity;
}

/**
 * What the row's indicator is measured in: the user's choice decides, then the report profile, then the unit, the format of its
 * cells, the header, the name.
 */
export function measureOf(row: RowContext): MeasureReason {
  const choice = row.choice(row.row);
  const { listed } = row;
  const { quantity, ...recognised } = recognisedMeasure(row);
  const name = row.indicator(row.row);
  const unit = row.unit(row.row);
  return {
    ...recognised,
    quantity: quantityBy(listed?.integer, quantity),
    whole: choice?.integer ?? listed?.integer ?? (quantity === 'count' && !MEAN.test(name)),
    ...(unit === undefined ? {} : { unit }),
    ...(listed?.integer === undefined ? {} : { because: 'profile', text: name }),
    ...(choice?.unit === undefined && choice?.integer === undefined ? {} : { because: 'choice', text: name }),
  };
}

/** What the profile calls whole numbers is counted; a count with decimals is an amount. */
function quantityBy(integer: boolean | undefined, recognised: Quantity): Quantity {
  if (integer === true) return 'count';
  return integer === false && recognised === 'count' ? 'amount' : recognised;
}

type Recognised = Pick<MeasureReason, 'because' | 'quantity' | 'text'>;

function recognisedMeasure(row: RowContext): Recognised {
  const unit = row.unit(row.row);
  if (unit !== undefined) {
    const quantity = quantityOf(unit);
    if (quantity !== 'unknown') return { quantity, because: 'unit', text: unit };
  }
  for (const cell of [row.target, row.actual]) {
    if (cell.state !== 'number') continue;
    const format = numberFormat(row.sheet.format(row.row, cell.column));
    if (format.percent) return { quantity: 'share', because: 'format', text: '' };
    if (format.currency) return { quantity: 'amount', because: 'format', text: '' };
  }
  const fromHeader = headerMeasure(row);
  if (fromHeader !== undefined) return fromHeader;
  const name = row.indicator(row.row);
  // "Anzahl der Beratungen über 2 Stunden" is a count: the counting word in front wins.
  const quantity = COUNT_FIRST.test(name) ? 'count' : quantityOf(name);
  return { quantity, because: quantity === 'unknown' ? 'default' : 'name', text: name };
}

function headerMeasure(row: RowContext): Recognised | undefined {
  for (const { role, header } of row.table.evidence) {
    if (role !== 'target' && role !== 'actual') continue;
    const quantity = quantityOf(header);
    if (quantity !== 'unknown') return { quantity, because: 'header', text: header };
  }
  return undefined;
}

/** The unit that the user chose for a row's indicator, or that the unit column states; "" where neither says one. */
export function statedUnit(context: TableContext, row: number): string {
  const chosen = context.choice(row)?.unit;
  if (chosen !== undefined) return chosen.trim();
  const { unit } = context.table.columns;
  return unit === undefined ? '' : context.sheet.text(row, unit).trim();
}

/** Names of shares; a name that only mentions one ("Teilnehmende mit 100 %-Stelle") is none. */
const SHARE_NAME =
  /quote(?![\p{L}])|(?<![\p{L}])rate(?![\p{L}])|^\s*(?:anteil|share of|percentage of|proportion of)|(?:in|\() ?(?:%|prozent|percent)|% *$/iu;
/** Letters that every name of a share has: a million names need no pattern. */
const SHARE_HINT = /%|uote|rate|Rate|nteil|hare of|ercent|roportion|rozent/;
/** Percentages that are no shares of a whole and may exceed 100. */
const COMPARES =
  /gegenüber|vorjahr|veränderung|wachstum|steigerung|zuwachs|deckung|auslastung|erfüllung|zielerreich|previous|compared|change|growth|increase|coverage|utili[sz]ation|occupancy|achievement|index/iu;

/**
 * Whether the value at hand is a share of a whole, so that more than 100 % cannot be. Asked of values above 100 (percentage
 * points); false where nothing certain tells.
 */
export function isShareOfWhole(row: RowContext, cell: NumberCell): boolean {
  if (numberFormat(row.sheet.format(row.row, cell.column)).percent)
    return !COMPARES.test(row.indicator(row.row));
  const unit = row.unit(row.row);
  const byUnit = unit !== undefined && quantityOf(unit) === 'share';
  if (!byUnit) {
    if (unit !== undefined && quantityOf(unit) !== 'unknown') return false;
    // Told by the name only: then the other value must look like a share.
    const other = cell === row.target ? row.actual : row.target;
    if (other.state !== 'number' || Math.abs(other.value) > 100) return false;
    const name = row.indicator(row.row);
    if (!SHARE_HINT.test(name) || !SHARE_NAME.test(name) || COUNT_FIRST.test(name)) return false;
  }
  return !COMPARES.test(row.indicator(row.row));
}
