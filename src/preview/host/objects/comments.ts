import { HostError } from '../errors';
import type { RemarkState, SheetState } from '../state/workbook';
import type { Arguments } from './arguments';
import { keyedCollection } from './collection';
import { defineClass, type HostObject } from './define';
import { readBoolean, readText } from './format';
import { requireOption } from './guards';
import { RangeTarget } from './rangeTarget';
import { rangeFromText } from './resolveRange';
import type { Session } from './session';

/** The range that a comment's cell argument means: an object, or an address that names its sheet. */
export function remarkCell(
  session: Session,
  own: SheetState | null,
  args: Arguments,
  index = 0,
): RangeTarget {
  const given = args.range(index);
  if (given) return single(given);
  const address = args.text(index);
  // In the workbook's collection an address must name its sheet (Excel.CommentCollection#add).
  if (!own && !address.includes('!')) throw new HostError('InvalidArgument');
  return single(rangeFromText(session, own ?? session.book.activeSheet(), address));
}

function single(range: RangeTarget): RangeTarget {
  if (range.cellCount !== 1) throw new HostError('InvalidArgument');
  return range;
}

/** Where a comment or note stands. */
export function remarkRange({ sheet, row, column }: RemarkState): RangeTarget {
  return new RangeTarget(sheet, { top: row, left: column, bottom: row, right: column });
}

const reply = defineClass<{ readonly parent: RemarkState; readonly item: RemarkState }>({
  name: 'CommentReply',
  identity: ['Id'],
  scalars: {
    Id: { get: ({ item }) => item.id },
    Content: { get: ({ item }) => item.content },
    AuthorName: { get: ({ item }) => item.author },
    CreationDate: { get: ({ item }) => item.created },
  },
  methods: {
    Delete: ({ parent, item }, _args, session) => {
      session.book.journal.set(
        parent,
        'replies',
        parent.replies.filter((one) => one !== item),
      );
    },
  },
});

const replyCollection = keyedCollection<RemarkState, RemarkState>({
  name: 'CommentReplyCollection',
  list: (parent) => parent.replies,
  matches: (item, key) => item.id === key,
  bind: (item, parent) => reply({ parent, item }),
});

const replies = defineClass<RemarkState>({
  ...replyCollection,
  scalars: {},
  methods: {
    ...replyCollection.methods,
    Add: (parent, args, session) => {
      const item = createRemark(session, remarkRange(parent), args.text(0));
      session.book.journal.set(parent, 'replies', [...parent.replies, item]);
      return reply({ parent, item });
    },
  },
});

const comment = defineClass<RemarkState>({
  name: 'Comment',
  identity: ['Id'],
  scalars: {
    Id: { get: (item) => item.id },
    Content: {
      get: (item) => item.content,
      set: (item, value, session) => {
        session.book.journal.set(item, 'content', readText(value));
      },
    },
    AuthorName: { get: (item) => item.author },
    AuthorEmail: { get: () => '' },
    CreationDate: { get: (item) => item.created },
    ContentType: { get: () => 'Plain' },
    Resolved: {
      get: (item) => item.resolved,
      set: (item, value, session) => {
        session.book.journal.set(item, 'resolved', readBoolean(value));
      },
    },
  },
  navigation: { Replies: (item) => replies(item) },
  methods: {
    GetLocation: (item, _args, session) => session.model.range(remarkRange(item)),
    Delete: (item, _args, session) => {
      requireOption(item, 'allowEditObjects');
      const { state, journal } = session.book;
      journal.set(
        state,
        'comments',
        state.comments.filter((one) => one !== item),
      );
    },
  },
});

/** A new comment or note by the user of this Excel. */
export function createRemark(session: Session, cell: RangeTarget, content: string): RemarkState {
  return {
    id: session.book.newId('0004'),
    sheet: cell.sheet,
    row: cell.top,
    column: cell.left,
    author: session.book.locale.german ? 'Vorschau' : 'Preview',
    // No clock in the stand-in: what it holds must be the same on every run.
    created: '2026-01-01T12:00:00Z',
    content,
    resolved: false,
    visible: false,
    replies: [],
  };
}

const collection = keyedCollection<SheetState | null, RemarkState>({
  name: 'CommentCollection',
  list: (sheet, session) => session.book.state.comments.filter((one) => !sheet || one.sheet === sheet),
  matches: (item, key) => item.id === key,
  bind: (item) => comment(item),
});

function at(session: Session, cell: RangeTarget): HostObject | null {
  const { comments: all } = session.book.state;
  const item = all.find(
    (one) => one.sheet === cell.sheet && one.row === cell.top && one.column === cell.left,
  );
  return item ? comment(item) : null;
}

/** Excel.CommentCollection of a worksheet, or with null of the workbook. */
export const comments = defineClass<SheetState | null>({
  ...collection,
  scalars: {},
  methods: {
    ...collection.methods,
    Add: (sheet, args, session) => {
      const cell = remarkCell(session, sheet, args);
      requireOption(cell, 'allowEditObjects');
      if (at(session, cell)) throw new HostError('InvalidArgument');
      const item = createRemark(session, cell, args.text(1));
      const { state, journal } = session.book;
      journal.set(state, 'comments', [...state.comments, item]);
      return comment(item);
    },
    GetItemByCell: (sheet, args, session) => {
      const found = at(session, remarkCell(session, sheet, args));
      if (!found) throw new HostError('ItemNotFound');
      return found;
    },
  },
});
