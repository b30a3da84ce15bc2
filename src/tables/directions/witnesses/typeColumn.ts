import { directionOfSign, directionOfText, wantsNoChange } from '../directionText';
import { moneyKind } from '../moneyWords';
import { textColumns, weights, type TableView, type Witness } from '../voice';

const MOSTLY = 0.6;
const LONGEST_TYPE = 24;
const TYPE_HEADER =
  /^(?:art|typ|type|e\/a|a\/e|kategorie|category|ertrag ?\/ ?aufwand|einnahme ?\/ ?ausgabe|i\/e)$/i;
const LETTERS: Readonly<Record<string, 'increase' | 'decrease'>> = { e: 'increase', a: 'decrease' };

/** A column that says of each row which way is better, or whether it is income or cost ("Ertrag", "Aufwand"). */
export function typeColumn(view: TableView): Witness | undefined {
  const { sheet, table, sample } = view;
  const { directionColumn } = table;
  const column = directionColumn ?? textColumns(view).find((one) => isTypeColumn(view, one));
  if (column === undefined) return undefined;
  // A dash alone means that nothing is said.
  const hasSigns = column === directionColumn && sample.some((row) => sheet.text(row, column).trim() === '+');
  return {
    at(row) {
      const text = sheet.text(row, column);
      const direction =
        directionOfText(text) ?? typeOf(text) ?? (hasSigns ? directionOfSign(text) : undefined);
      // What is to stay as it is may be missed on either side.
      if (direction === undefined && column === directionColumn && wantsNoChange(text))
        return { direction: 'decrease', weight: weights.doubt, because: 'column', text: text.trim() };
      return direction && { direction, weight: weights.column, because: 'column', text: text.trim() };
    },
  };
}

function typeOf(text: string): 'increase' | 'decrease' | undefined {
  const kind =
    text.length <= LONGEST_TYPE ? (moneyKind(text) ?? LETTERS[text.trim().toLowerCase()]) : undefined;
  return kind === 'both' ? undefined : kind;
}

function isTypeColumn({ sheet, table, sample }: TableView, column: number): boolean {
  const header = sheet.text(table.header.bottom, column).trim();
  const texts = sample.map((row) => sheet.text(row, column)).filter((text) => text !== '');
  const types = texts.filter((text) => typeOf(text) !== undefined);
  if (types.length < texts.length * MOSTLY || types.length === 0) return false;
  // Letters alone are types only under a header that says so; words repeat.
  const letters = types.every((text) => text.trim().length === 1);
  return letters ? TYPE_HEADER.test(header) : new Set(types).size <= Math.max(2, types.length / 2);
}
