import type { Figure, NamedFigures, TableFigures } from '../../model';
import { intersects } from '../../model';
import { decimalsOf } from '../../model/decimal';

/** Fewer links, or figures that agree, prove nothing. */
const LEAST = 2;
const LEAST_AGREEING = 3;
/** Share of the common figures that agree or are linked. */
const MOSTLY = 0.75;
const OVERVIEW =
  /(?<!\p{L})(?:übersicht|überblick|gesamt\p{L}*|zusammenfassung|zusammenstellung|deckblatt|overview|summary|dashboard|total)/iu;

/**
 * Whether a table states the figures of another one: because it takes some of them by formula, or because it stands on a sheet
 * that is called an overview and agrees with nearly all. The same names alone prove nothing: partners, sites and periods have
 * tables of one form, whose figures are their own.
 */
export function provesSame(
  table: TableFigures,
  source: TableFigures,
  same: readonly (readonly [own: NamedFigures, other: NamedFigures])[],
): boolean {
  if (table.sheet === source.sheet && intersects(table.range, source.range)) return false;
  if (table.series !== source.series || differ(table.period, source.period)) return false;
  const cells = same.flatMap(([own, other]) =>
    (['target', 'actual'] as const).flatMap((role) => {
      const [here, there] = [own[role], other[role]];
      return here === undefined || there === undefined ? [] : [{ role, here, there }];
    }),
  );
  const figures = new Set(source.rows.flatMap(({ target, actual }) => [target, actual].flatMap(placeOf)));
  const linked = cells.filter(({ here }) => figures.has(linkOf(here, source)));
  const fine = cells.filter(({ here, there }) => areEqual(here, there) || figures.has(linkOf(here, source)));
  if (linked.length >= LEAST) return fine.length * 2 > cells.length;
  const agreeing = cells.filter(({ role, here, there }) => role === 'actual' && areEqual(here, there));
  return (
    OVERVIEW.test(table.sheet) &&
    !OVERVIEW.test(source.sheet) &&
    agreeing.length >= LEAST_AGREEING &&
    fine.length >= MOSTLY * cells.length
  );
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function placeOf(figure: Figure | undefined): readonly string[] {
  return figure === undefined ? [] : [`${figure.range.top} ${figure.range.left}`];
}

function linkOf({ link }: Figure, { sheet }: TableFigures): string {
  return link === undefined || link.sheet !== sheet ? '' : `${link.row} ${link.column}`;
}

/** An overview may show fewer decimals. */
export function areEqual(one: Figure, other: Figure): boolean {
  const decimals = Math.min(decimalsOf(one.value), decimalsOf(other.value));
  const slack = one.value === other.value ? 0 : 0.5 * 10 ** -decimals + 1e-9;
  const isRounded = decimalsOf(one.value) !== decimalsOf(other.value);
  return one.value === other.value || (isRounded && Math.abs(one.value - other.value) <= slack);
}
