import { columnIndex } from '../../model';
import type { Block, Claim } from './block';

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
/** Tried in this order: a difference over its base holds a quotient and a difference as well. */
const FORMS: readonly { readonly form: RegExp; readonly as: Claim['as']; readonly targetFirst: boolean }[] = [
  { form: new RegExp(String.raw`\(${CELL}-${CELL}\)/\(?${CELL}`), as: 'deviation', targetFirst: false },
  { form: new RegExp(String.raw`${CELL}/${CELL}\)?-1(?!\d)`), as: 'deviation', targetFirst: false },
  { form: new RegExp(String.raw`1-\(?${CELL}/${CELL}`), as: 'deviation', targetFirst: false },
  {
    form: new RegExp(String.raw`(?<![\d)*/+-])${CELL}/${CELL}(?![\d*/+-])`),
    as: 'percent',
    targetFirst: false,
  },
  { form: new RegExp(String.raw`(?:100\*|\()${CELL}/${CELL}`), as: 'percent', targetFirst: false },
  { form: new RegExp(String.raw`${CELL}/${CELL}\)?\*100(?!\d)`), as: 'percent', targetFirst: false },
  {
    form: new RegExp(String.raw`^=(?:IF\(.*,)?${CELL}-${CELL}(?:,.*\))?$`),
    as: 'deviation',
    targetFirst: false,
  },
];
const LONGEST = 200;

interface Operands {
  readonly first: number;
  readonly second: number;
  readonly base: number | undefined;
  readonly as: Claim['as'];
}

/** What the formula of a cell makes of two other cells of its row; `undefined` for anything else. */
export function operandsOf(formula: string, row: number): Operands | undefined {
  if (formula.length > LONGEST) return undefined;
  const plain = formula.replace(/\s+/g, '').toUpperCase();
  for (const { form, as } of FORMS) {
    const found = form.exec(plain);
    if (found === null) continue;
    const [, first = '', firstRow, second = '', secondRow, base, baseRow] = found;
    const rows = [firstRow, secondRow, ...(baseRow === undefined ? [] : [baseRow])];
    if (first === second || !rows.every((one) => Number(one) === row + 1)) continue;
    return {
      first: columnIndex(first),
      second: columnIndex(second),
      base: base === undefined || baseRow === undefined ? undefined : columnIndex(base),
      as,
    };
  }
  return undefined;
}

/**
 * "=C5/B5" says without any header that C is the actual and B the target; "=C5-B5" says that the two are compared, but not which
 * is which: both ways are claimed.
 */
export function formulaClaims(block: Block): readonly Claim[] {
  const { sheet, columns, firstRow, rows } = block;
  const claims: Claim[] = [];
  for (const { column } of columns) {
    if (sheet.column(column)?.hasFormulas !== true) continue;
    const votes = new Map<string, { readonly operands: Operands; count: number }>();
    let formulas = 0;
    for (let row = firstRow; row < firstRow + rows; row += 1) {
      const formula = sheet.formula(row, column);
      if (formula === undefined) continue;
      formulas += 1;
      const operands = operandsOf(formula, row);
      if (operands === undefined) continue;
      const key = [operands.first, operands.second, operands.base, operands.as].join(' ');
      const vote = votes.get(key) ?? { operands, count: 0 };
      vote.count += 1;
      votes.set(key, vote);
    }
    for (const { operands, count } of votes.values()) {
      if (count < LEAST_ROWS || count * 2 <= formulas) continue;
      claims.push(...claimsOf(operands, column, { agreeing: count, compared: formulas }));
    }
  }
  return claims;
}

const LEAST_ROWS = 2;

function claimsOf(
  { first, second, base, as }: Operands,
  result: number,
  rows: Pick<Claim, 'agreeing' | 'compared'>,
): readonly Claim[] {
  const claim = (actual: number, target: number): Claim => ({
    witness: 'formula',
    target,
    actual,
    result,
    as,
    ...rows,
  });
  // (C-B)/B: the base is the target. A quotient, too, says which is which.
  if (base !== undefined)
    return base === second || base === first ? [claim(base === second ? first : second, base)] : [];
  return as === 'percent' ? [claim(first, second)] : [claim(first, second), claim(second, first)];
}
