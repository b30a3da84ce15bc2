import { HostError } from '../errors';
import type { Book } from '../state/book';
import type { CustomXmlState } from '../state/workbook';
import { keyedCollection } from './collection';
import { defineClass } from './define';
import type { Session } from './session';

function requireXml(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (parsed.querySelector('parsererror')) throw new HostError('InvalidArgument');
  return parsed.documentElement.namespaceURI ?? '';
}

/** Custom XML parts are no part of Ctrl+Z (OfficeDev/office-js#6415), so they bypass the journal. */
const customXmlPart = defineClass<{ readonly book: Book; readonly part: CustomXmlState }>({
  name: 'CustomXmlPart',
  identity: ['Id'],
  scalars: { Id: { get: ({ part }) => part.id }, NamespaceUri: { get: ({ part }) => part.namespaceUri } },
  methods: {
    GetXml: ({ part }) => part.xml,
    SetXml: ({ book, part }, args) => {
      const xml = args.text(0);
      requireXml(xml);
      book.journal.put(part, 'xml', xml);
    },
    Delete: ({ book, part }) => {
      const kept = book.state.customXml.filter((one) => one !== part);
      book.journal.put(book.state, 'customXml', kept);
    },
  },
});

/** Parts of one namespace, or with undefined all of them. */
interface Scope {
  readonly session: Session;
  readonly namespaceUri: string | undefined;
}

const list = ({ session, namespaceUri }: Scope): CustomXmlState[] =>
  session.book.state.customXml.filter(
    (part) => namespaceUri === undefined || part.namespaceUri === namespaceUri,
  );

const collection = keyedCollection<Scope, CustomXmlState>({
  name: 'CustomXmlPartCollection',
  list,
  matches: (part, key) => part.id === key,
  bind: (part, { session }) => customXmlPart({ book: session.book, part }),
});

const scoped = defineClass<Scope>({
  ...collection,
  name: 'CustomXmlPartScopedCollection',
  scalars: {},
  methods: {
    ...collection.methods,
    GetOnlyItem: (scope, _args, { book }) => {
      const [part, ...more] = list(scope);
      if (!part || more.length > 0) throw new HostError('InvalidOperation');
      return customXmlPart({ book, part });
    },
    GetOnlyItemOrNullObject: (scope, _args, { book }) => {
      const [part, ...more] = list(scope);
      return part && more.length === 0 ? customXmlPart({ book, part }) : null;
    },
  },
});

/** Excel.CustomXmlPartCollection */
export const customXmlParts = defineClass<Scope>({
  ...collection,
  scalars: {},
  methods: {
    ...collection.methods,
    Add: (_scope, args, { book }) => {
      const xml = args.text(0);
      const part: CustomXmlState = { id: book.newId('0003'), namespaceUri: requireXml(xml), xml };
      book.journal.put(book.state, 'customXml', [...book.state.customXml, part]);
      return customXmlPart({ book, part });
    },
    GetByNamespace: (_scope, args, session) => scoped({ session, namespaceUri: args.text(0) }),
  },
});
