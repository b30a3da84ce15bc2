import { formatCell } from '../../../model';
import { HostError } from '../errors';
import type { RemarkState, SheetState } from '../state/workbook';
import { createRemark, remarkCell, remarkRange } from './comments';
import { keyedCollection, sameText } from './collection';
import { defineClass } from './define';
import { readBoolean, readText } from './format';
import { requireOption } from './guards';

/**
 * Notes came with ExcelApi 1.18; Office 2021 and LTSC 2024 do not have them. Their shape on the wire is taken by analogy, because
 * the client library at hand ends before them (docs/excel-protocol.md, Notes).
 */
const since = '1.18';

const note = defineClass<RemarkState>({
  name: 'Note',
  since,
  identity: ['_Id'],
  scalars: {
    _Id: { get: (item) => formatCell(item) },
    AuthorName: { get: (item) => item.author },
    Content: {
      get: (item) => item.content,
      set: (item, value, session) => {
        session.book.journal.set(item, 'content', readText(value));
      },
    },
    Visible: {
      get: (item) => item.visible,
      set: (item, value, session) => {
        // Not on the web (Excel.Note#visible).
        if (session.profile.id === 'web') throw new HostError('ApiNotFound');
        session.book.journal.set(item, 'visible', readBoolean(value));
      },
    },
  },
  methods: {
    GetLocation: (item, _args, session) => session.model.range(remarkRange(item)),
    Delete: (item, _args, session) => {
      requireOption(item, 'allowEditObjects');
      const { state, journal } = session.book;
      journal.set(
        state,
        'notes',
        state.notes.filter((one) => one !== item),
      );
    },
  },
});

const collection = keyedCollection<SheetState | null, RemarkState>({
  name: 'NoteCollection',
  list: (sheet, session) => session.book.state.notes.filter((one) => !sheet || one.sheet === sheet),
  matches: (item, key) =>
    typeof key === 'string' &&
    sameText(formatCell(item), key.slice(key.lastIndexOf('!') + 1).replaceAll('$', '')),
  bind: (item) => note(item),
});

/** Excel.NoteCollection of a worksheet, or with null of the workbook. */
export const notes = defineClass<SheetState | null>({
  ...collection,
  since,
  scalars: {},
  methods: {
    ...collection.methods,
    Add: (sheet, args, session) => {
      const cell = remarkCell(session, sheet, args);
      requireOption(cell, 'allowEditObjects');
      const { state, journal } = session.book;
      const taken = [...state.notes, ...state.comments].some(
        (one) => one.sheet === cell.sheet && one.row === cell.top && one.column === cell.left,
      );
      if (taken) throw new HostError('InvalidArgument');
      const item = createRemark(session, cell, args.text(1));
      journal.set(state, 'notes', [...state.notes, item]);
      return note(item);
    },
  },
});
