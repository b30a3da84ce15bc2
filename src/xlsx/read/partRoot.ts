import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { PartRoot } from '../../stored/xml';

/** Nothing that we store is longer; what is longer is not ours. */
const LONGEST_PART = 8_000_000;
const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The root of a custom XML part of a package. */
export function partRoot(xml: string): PartRoot {
  const nothing = { localName: '', namespace: undefined, text: undefined };
  if (xml.length > LONGEST_PART) return nothing;
  try {
    const nodes: unknown = parser.parse(xml.replace(/^\uFEFF/, ''));
    const root = (Array.isArray(nodes) ? nodes : []).find(isElement);
    if (root === undefined) return nothing;
    const [name = ''] = Object.keys(root).filter((key) => key !== ATTRIBUTES);
    const [prefix, localName] = name.includes(':') ? halves(name) : ['', name];
    const namespace = attributesOf(root)[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
    const whole = XMLValidator.validate(xml.replace(/^\uFEFF/, '')) === true;
    return { localName, namespace, text: whole ? textOf(root[name]) : undefined };
  } catch {
    return nothing;
  }
}

type XmlNode = Readonly<Record<string, unknown>>;

function isElement(node: unknown): node is XmlNode {
  return typeof node === 'object' && node !== null && !(TEXT in node);
}

function halves(name: string): readonly [string, string] {
  const colon = name.indexOf(':');
  return [name.slice(0, colon), name.slice(colon + 1)];
}

function attributesOf(node: XmlNode): Readonly<Record<string, string | undefined>> {
  const attributes = node[ATTRIBUTES];
  return typeof attributes === 'object' && attributes !== null ? (attributes as Record<string, string>) : {};
}

function textOf(children: unknown): string {
  if (!Array.isArray(children)) return '';
  return children
    .map((child: unknown) => {
      const text = typeof child === 'object' && child !== null && TEXT in child ? child[TEXT] : '';
      return typeof text === 'string' ? text : '';
    })
    .join('');
}
