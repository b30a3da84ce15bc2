import { XMLParser, XMLValidator } from 'fast-xml-parser';
import * as z from 'zod/mini';

/** One XML element, children in document order. Prefixes are dropped: "bt:Image" is "Image". */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  removeNSPrefix: true,
});

const attributesSchema = z.record(z.string(), z.string());
const nodeSchema = z.record(z.string(), z.unknown());

/** Parses a document and returns its root element. Throws on XML that is not well formed. */
export function parseXml(xml: string): Element {
  const valid = XMLValidator.validate(xml);
  if (valid !== true) throw new Error(valid.err.msg);
  const roots = toElements(parser.parse(xml)).filter(({ name }) => !name.startsWith('?'));
  const root = roots[0];
  if (root === undefined) throw new Error('no root element');
  return root;
}

function toElements(nodes: unknown): Element[] {
  return z
    .array(nodeSchema)
    .parse(nodes)
    .flatMap((node) => {
      const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
      if (name === undefined) return [];
      const content = z.array(nodeSchema).parse(node[name]);
      const text = content
        .map((child) => (typeof child['#text'] === 'string' ? child['#text'] : ''))
        .join('');
      return [
        { name, attributes: attributesSchema.parse(node[':@'] ?? {}), children: toElements(content), text },
      ];
    });
}

/** The element and everything under it. */
export function descendants(element: Element): Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

export function child(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  let current = element;
  for (const name of path) current = current?.children.find((candidate) => candidate.name === name);
  return current;
}
