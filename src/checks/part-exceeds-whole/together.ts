import { add } from '../../model/decimal';
import { isPartName, readCell } from '../../tables';
import type { ColumnStyle, IndicatorTable, Sheet } from '../../model';
import type { TableContext } from '../support/context';
import { numberFormat } from '../../model/numberFormat';
import { partsOf } from '../support/parts';
import { perTable } from '../support/perTable';
import { quantityOf, statedUnit } from '../support/quantity';
import { valueAt } from '../support/valueAt';

/** Values that parts come to together, by the row of their whole. */
export type SumsOfParts = ReadonlyMap<number, number>;

const values = ['target', 'actual'] as const;

/** What parts are told apart by; parts of two kinds overlap (women, and young people). */
const KINDS: readonly RegExp[] = [
  /frau|weiblich|männ|divers|mädchen|\bjungen|women|\bmen\b|female|male|girls|boys/iu,
  /\bunter\b|\büber\b|\bbis\b|\bab\b|\balter|jahre|jugendlich|kinder|senior|ältere|jünger|junge\b|erwachsen|under|over|aged?\b|years|young|older|adults/iu,
  /migra|geflüchtet|zugewandert|ausländ|deutsch|flucht|refugee|migrant|native/iu,
  /behinder|beeinträchtig|disab/iu,
];
/** Both of these together are everybody. */
const ALL_OF = [
  [/frau|weiblich|mädchen|women|female|girls/iu, /männ(?:er|lich)|\bjungen|\bmen\b|\bmale|boys/iu],
  [/(?:mit|with) .*(?:migra|behinder)/iu, /(?:ohne|without) .*(?:migra|behinder)/iu],
] as const;

/** Whether parts are of two kinds, so that somebody may be counted twice. */
function overlap(names: readonly string[]): boolean {
  const kinds = names.map((name) => KINDS.findIndex((kind) => kind.test(name)));
  return new Set(kinds).size > 1;
}

/** Whether nobody is left out and nobody counted twice: women and men. */
function divide(names: readonly string[]): boolean {
  return ALL_OF.some(
    (both) =>
      names.every((name) => both.filter((one) => one.test(name)).length <= 1) &&
      both.every((one) => names.filter((name) => one.test(name)).length === 1) &&
      !overlap(names),
  );
}

/**
 * What the "davon" rows below a whole come to together where they are more than it, by column. Parts may overlap (women, and young
 * people): only where their names divide it ("Frauen", "Männer"), or they come to exactly the whole in the other column or below
 * another whole, are they told.
 */
export const rowsTogether = perTable((context): Readonly<Record<'target' | 'actual', SumsOfParts>> => {
  const found = { target: new Map<number, number>(), actual: new Map<number, number>() };
  const byWhole = partsByWhole(context);
  const divided = dividedElsewhere(context, byWhole);
  for (const [whole, parts] of byWhole) {
    if (parts.length < 2) continue;
    const sums = values.map((role) => sum(parts.map((row) => valueAt(context, role, row))));
    const wholes = values.map((role) => valueAt(context, role, whole));
    const names = parts.map((row) => context.indicator(row));
    if (overlap(names)) continue;
    const isWhole =
      (divide(names) || divided.has(names.join('\n'))) && !parts.some((row) => isShare(context, row));
    for (const [at, role] of values.entries()) {
      const own = sums[at] ?? Number.NaN;
      const most = wholes[at] ?? Number.NaN;
      // Of a mean or a rate one of the parts is above it, or all are the same.
      const each = parts.map((row) => valueAt(context, role, row));
      const isCount = each.every((part) => part <= most) && each.some((part) => part < most);
      if (own > most && ((isWhole && isCount) || sums[1 - at] === wholes[1 - at]))
        found[role].set(whole, own);
    }
  }
  return found;
});

/** Names of parts that come to exactly their whole somewhere in the table. */
function dividedElsewhere(
  context: TableContext,
  byWhole: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [whole, parts] of byWhole) {
    const isExact = values.some(
      (role) => sum(parts.map((row) => valueAt(context, role, row))) === valueAt(context, role, whole),
    );
    if (parts.length > 1 && isExact) found.add(parts.map((row) => context.indicator(row)).join('\n'));
  }
  return found;
}

/** "davon Frauen in %": compared with a count by nobody. */
function isShare(context: TableContext, row: number): boolean {
  const { sheet, table } = context;
  const isPercent = (column: number | undefined): boolean =>
    column !== undefined && numberFormat(sheet.format(row, column)).percent;
  return (
    [context.indicator(row), statedUnit(context, row)].some((text) => quantityOf(text) === 'share') ||
    [table.columns.target, table.columns.actual].some(isPercent)
  );
}

function partsByWhole(context: TableContext): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (const [row, { whole, by }] of partsOf(context)) {
    if (by !== 'indent') parts.set(whole, [...(parts.get(whole) ?? []), row]);
  }
  return parts;
}

/** Columns of parts ("davon weiblich") behind the actual, and what they come to in rows in which they are more than it. */
export interface PartColumns {
  readonly headers: string;
  readonly over: SumsOfParts;
}

/** One column of parts may not be more than the whole; several divide it where they come to exactly the whole in other rows. */
export const columnsTogether = perTable((context): PartColumns => {
  const { sheet, table } = context;
  const columns = partColumns(sheet, table);
  const over = new Map<number, number>();
  let exact = 0;
  for (const row of columns.length === 0 ? [] : table.dataRows) {
    const whole = valueAt(context, 'actual', row);
    const parts = sum(columns.map((column) => numberAt(context, row, column)));
    if (parts === whole) exact += 1;
    else if (parts > whole) over.set(row, parts);
  }
  const headers = columns.map((column) => headerAt(sheet, table, column)).join(', ');
  return columns.length === 1 || exact >= Math.max(1, over.size)
    ? { headers, over }
    : { headers, over: new Map() };
});

function partColumns(sheet: Sheet, table: IndicatorTable): readonly number[] {
  const { actual, target } = table.columns;
  if (actual === undefined) return [];
  // Beside "Ist | Plan | davon …" the parts are those of the plan.
  if (target !== undefined && target > actual) return [];
  const columns: number[] = [];
  for (let column = actual + 1; isPartName(headerAt(sheet, table, column)); column += 1) columns.push(column);
  return columns;
}

function headerAt(sheet: Sheet, { header }: IndicatorTable, column: number): string {
  return sheet.text(header.bottom, column).replace(/\s+/g, ' ').trim();
}

const STYLE: ColumnStyle = { numberStyle: 'german', undecided: true };

function numberAt({ sheet, table }: TableContext, row: number, column: number): number {
  const reading = readCell(sheet, row, column, table.styles.actual ?? STYLE, false);
  return reading.kind === 'number' ? reading.value : Number.NaN;
}

/** NaN where one of the numbers is missing. */
function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => (Number.isNaN(one) ? one : add(all, one)), 0);
}
