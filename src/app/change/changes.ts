import { readCells } from '../../excel/writing';
import type { CellWrite, Finding, Language, WrittenReference } from '../../model';
import type { Change } from '../contract';
import { shownAfter } from './shown';

interface Wanted {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly write: CellWrite;
  /** What the finding expects: for a percentage its points. */
  readonly expected: Finding['expected'];
  readonly reference: WrittenReference | undefined;
}

/**
 * What the fixes of findings would change, old beside new, read fresh from the workbook. Where two fixes write the same cell, the
 * first holds: findings come with the cause before its consequences.
 */
export async function changesOf(findings: readonly Finding[], language: Language): Promise<Change[]> {
  const wanted = new Map<string, Wanted>();
  for (const { sheet, fix, expected } of findings) {
    for (const write of fix?.writes ?? []) {
      const key = `${String(write.row)}:${String(write.column)}!${sheet}`;
      if (wanted.has(key)) continue;
      const { row, column } = write;
      wanted.set(key, {
        sheet,
        row,
        column,
        write,
        expected: write.expected ?? expected,
        reference: fix?.reference,
      });
    }
  }
  const cells = [...wanted.values()];
  const states = cells.length === 0 ? [] : await readCells(cells);
  return cells.flatMap(({ sheet, write, expected, reference }, index) => {
    const before = states[index];
    if (before === undefined) return [];
    const after = { shown: shownAfter(write, before.format, expected, language) };
    const change = { sheet, write, before, after, overwrites: before.formula !== '' };
    return [reference === undefined ? change : { ...change, reference }];
  });
}

/** The same findings, with percentages written as the values that they expect instead of formulas. */
export function asValues(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    const { fix, expected } = finding;
    if (fix === undefined) return finding;
    return {
      ...finding,
      fix: { ...fix, writes: fix.writes.map((write) => valueWrite(write, write.expected ?? expected)) },
    };
  });
}

/** A formula that multiplies by 100 gives points; one that does not gives a fraction under a percent format. */
function valueWrite(write: CellWrite, points: Finding['expected']): CellWrite {
  const { formula, ...rest } = write;
  if (formula === undefined || typeof points !== 'number') return write;
  return { ...rest, value: formula.includes('*100') ? points : Number(`${String(points)}e-2`) };
}
