import { HostError } from '../errors';
import { isJsonObject, type Json } from '../json';
import type { PageLayoutState, SheetState } from '../state/workbook';
import { defineClass } from './define';
import { oneOf } from './format';
import type { Session } from './session';

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

/** Excel.PageLayout: how a sheet is printed. The stand-in prints none, and keeps what was said about it. */
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
});
