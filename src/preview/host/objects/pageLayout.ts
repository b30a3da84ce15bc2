import { HostError } from '../errors';
import type { SheetState } from '../state/workbook';
import { defineClass } from './define';
import { AreasTarget, RangeTarget } from './rangeTarget';
import { rangesFromText } from './resolveRange';
import type { Session } from './session';

function printArea(sheet: SheetState): AreasTarget | null {
  const areas = sheet.printAreas.map((range) => new RangeTarget(sheet, range));
  return areas.length === 0 ? null : new AreasTarget(sheet, areas);
}

function areasOf(session: Session, sheet: SheetState, address: string): readonly RangeTarget[] {
  const areas = rangesFromText(session, sheet, address);
  if (areas.some((area) => area.sheet !== sheet)) throw new HostError('InvalidArgument');
  return areas;
}

/** Excel.PageLayout of a worksheet, as far as print areas go (ExcelApi 1.9). */
export const pageLayout = defineClass<SheetState>({
  name: 'PageLayout',
  scalars: {},
  methods: {
    GetPrintArea: (sheet, _args, session) => {
      const area = printArea(sheet);
      if (!area) throw new HostError('ItemNotFound');
      return session.model.rangeAreas(area);
    },
    GetPrintAreaOrNullObject: (sheet, _args, session) => {
      const area = printArea(sheet);
      return area && session.model.rangeAreas(area);
    },
    SetPrintArea: (sheet, args, session) => {
      const range = args.range(0);
      const areas = range ? [range] : areasOf(session, sheet, args.text(0));
      session.book.journal.set(
        sheet,
        'printAreas',
        areas.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      );
    },
  },
});
