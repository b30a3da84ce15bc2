import { HostError } from '../errors';
import { application, runtime } from './application';
import { comments } from './comments';
import { fileOf } from './createdWorkbook';
import { customXmlParts } from './customXml';
import { defineClass, type HostObject } from './define';
import { insertSheets } from './insertedSheets';
import { names } from './names';
import { notes } from './notes';
import { documentProperties } from './properties';
import { AreasTarget, RangeTarget } from './rangeTarget';
import type { Session } from './session';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

function selected({ book }: Session): RangeTarget {
  return new RangeTarget(book.activeSheet(), book.state.selection);
}

/** A range that travelled with an event, by its reference. */
function eventRange(session: Session, id: string): HostObject {
  return session.references.get(id);
}

function orNull(find: () => HostObject): HostObject | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Excel.Workbook */
export const workbook = defineClass<Session>({
  name: 'Workbook',
  scalars: {
    Name: { get: ({ book }) => book.state.fileName },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => true },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
    CalculationEngineVersion: { get: () => 191_029 },
    UsePrecisionAsDisplayed: { get: () => false },
  },
  navigation: {
    Application: (session) => application(session),
    Comments: () => comments(null),
    CustomXmlParts: (session) => customXmlParts({ session, namespaceUri: undefined }),
    Names: () => names(null),
    Notes: () => notes(null),
    Properties: ({ book }) => documentProperties(book.state),
    Settings: ({ book }) => settings(book.state),
    Tables: () => tables(null),
    Worksheets: (session) => worksheets(session),
    _Runtime: (session) => runtime(session),
  },
  methods: {
    GetActiveCell: (session) => {
      const { top, left } = session.book.state.selection;
      return session.model.range(
        new RangeTarget(session.book.activeSheet(), { top, left, bottom: top, right: left }),
      );
    },
    GetSelectedRange: (session) => session.model.range(selected(session)),
    GetSelectedRanges: (session) =>
      session.model.rangeAreas(new AreasTarget(session.book.activeSheet(), [selected(session)])),
    InsertWorksheetsFromBase64: insertSheets,
    // Excel on the web has one call for both, in a context of its own that asks for the workbook as its root.
    CreateAndOpenWorkbook: (session, args) => {
      if (session.profile.platform !== 'OfficeOnline') throw new HostError('ApiNotFound');
      session.openWindow(fileOf(args));
    },
    _GetObjectByReferenceId: ({ references }, args) => references.get(args.text(0)),
    _GetRangeForEventByReferenceId: (session, args) => eventRange(session, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, args) =>
      orNull(() => eventRange(session, args.text(0))),
    _GetReferenceCount: ({ references }) => references.count,
    _RemoveReference: ({ references }, args) => {
      references.remove(args.text(0));
    },
    _RemoveAllReferences: ({ references }) => {
      references.clear();
    },
  },
});
