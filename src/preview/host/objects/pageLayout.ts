import { HostError } from '../errors';
import { isJsonObject, type Json } from '../json';
import type { PageLayoutState, SheetState } from '../state/workbook';
import { defineClass } from './define';
import { oneOf } from './format';
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

const orientation = oneOf('Portrait', 'Landscape');

function change(session: Session, sheet: SheetState, part: Partial<PageLayoutState>): void {
  session.book.journal.set(sheet, 'pageLayout', { ...sheet.pageLayout, ...part });
}

/** A percentage from 10 to 400, or numbers of pages (Excel.PageLayoutZoomOptions). */
function readZoom(value: Json): Json {
  if (!isJsonObject(value)) throw new HostError('InvalidArgument');
  const { scale = null } = value;
  if (scale !== null && (typeof scale !== 'number' || scale < 10 || scale > 400))
    throw new HostError('InvalidArgument');
  return value;
}

/** Excel.PageLayout of a worksheet (ExcelApi 1.9): print areas, orientation and zoom. The stand-in prints nothing. */
export const pageLayout = defineClass<SheetState>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: (sheet) => sheet.pageLayout.orientation,
      set: (sheet, value, session) => {
        change(session, sheet, { orientation: orientation(value) });
      },
    },
    Zoom: {
      get: (sheet) => sheet.pageLayout.zoom,
      set: (sheet, value, session) => {
        change(session, sheet, { zoom: readZoom(value) });
      },
    },
  },
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
