import { intersects } from '../../../model';
import { HostError } from '../errors';
import { moveFormula } from '../formula/translate';
import { emptyCell, hasContent } from '../state/cell';
import type { MethodDefinition } from './define';
import { requireBounded, requireOption, requireUnlocked, requireWholeMerges } from './guards';
import type { RangeTarget } from './rangeTarget';
import { rangeArgument } from './resolveRange';

type Methods = Readonly<Record<string, MethodDefinition<RangeTarget>['call']>>;

/** Methods of Excel.Range that merge cells or copy them. */
export const layoutMethods: Methods = {
  Merge: (range, args, session) => {
    const { book } = session;
    const { sheet } = range;
    requireBounded(range);
    requireOption(range, 'allowFormatCells');
    // Cells of an Excel table cannot be merged (ErrorCodes.mergedRangeConflict).
    if (book.state.tables.some((table) => table.sheet === sheet && intersects(table.range, range))) {
      throw new HostError('MergedRangeConflict');
    }
    const { top, left, bottom, right } = range;
    const across = args.flag(0);
    const areas = across
      ? Array.from({ length: range.rowCount }, (_, index) => ({
          top: top + index,
          bottom: top + index,
          left,
          right,
        }))
      : [{ top, left, bottom, right }];
    const kept = sheet.merges.filter((merge) => !intersects(merge, range));
    book.journal.set(sheet, 'merges', [...kept, ...areas]);
    for (const area of areas) {
      sheet.cells.forEach(area, (cell, row, column) => {
        if ((row === area.top && column === area.left) || !hasContent(cell)) return;
        book.setCell(sheet, row, column, { ...emptyCell, format: cell.format });
      });
    }
    book.touched(sheet, range);
  },
  Unmerge: (range, _args, session) => {
    requireOption(range, 'allowFormatCells');
    const kept = range.sheet.merges.filter((merge) => !intersects(merge, range));
    session.book.journal.set(range.sheet, 'merges', kept);
  },
  CopyFrom: (range, args, session) => {
    const { book } = session;
    const source = rangeArgument(session, range.sheet, args, 0);
    const type = args.optionalText(1) ?? 'All';
    if (!['All', 'Values', 'Formulas', 'Formats'].includes(type)) throw new HostError('InvalidArgument');
    if (args.flag(2) || args.flag(3))
      throw new HostError('NotImplemented', undefined, 'skipBlanks and transpose');
    requireBounded(range);
    requireBounded(source);
    requireUnlocked(book, range);
    const target = range.with({
      top: range.top,
      left: range.left,
      bottom: Math.max(range.bottom, range.top + source.rowCount - 1),
      right: Math.max(range.right, range.left + source.columnCount - 1),
    });
    requireWholeMerges(target);
    for (let row = target.top; row <= target.bottom; row += 1) {
      for (let column = target.left; column <= target.right; column += 1) {
        const fromRow = source.top + ((row - target.top) % source.rowCount);
        const fromColumn = source.left + ((column - target.left) % source.columnCount);
        const from = book.cell(source.sheet, fromRow, fromColumn);
        const before = book.cell(target.sheet, row, column);
        const formula =
          from.formula && type !== 'Values'
            ? moveFormula(from.formula, row - fromRow, column - fromColumn)
            : null;
        const contents = type === 'Formats' ? before : { value: from.value, formula, quoted: from.quoted };
        const format = type === 'All' || type === 'Formats' ? from.format : before.format;
        book.setCell(target.sheet, row, column, { ...before, ...contents, format });
      }
    }
    if (type === 'Formats') return;
    book.touched(target.sheet, target);
    session.announcements.edited(target, session.subscriber, '');
  },
};
