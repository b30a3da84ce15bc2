import { partNames, type PartName } from '../model';

/**
 * Parts of a workbook (custom XML) of our own: one element with JSON as its text. Excel keeps such parts when it saves; the pane
 * writes them, the command line finds them in the file.
 */
export const namespaces = {
  /** What the user decided about tables. */
  mappings: 'urn:zielcheck:mappings:1',
  /** The report profile that belongs to the workbook. */
  profile: 'urn:zielcheck:profile:1',
  /** What was chosen for this workbook: language, bands, checks. */
  choices: 'urn:zielcheck:choices:1',
  /** Where inserted reference values come from. */
  references: 'urn:zielcheck:references:1',
  /** What was decided and recorded about handing the workbook in. */
  submission: 'urn:zielcheck:submission:1',
} as const satisfies Record<PartName, string>;

const ROOT = 'zielcheck';
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A part's XML for a JSON text. Characters that XML cannot hold are written as JSON escapes. */
export function partXml(name: PartName, json: string): string {
  const text = json
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, jsonEscape)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<${ROOT} xmlns="${namespaces[name]}">${text}</${ROOT}>`;
}

/** Line breaks and tabs between JSON's tokens may go; inside its texts such characters are escaped already. */
function jsonEscape(character: string): string {
  if (/[\t\n\r]/.test(character)) return ' ';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Which part an XML text is, by the namespace of its root element as Excel finds it; `undefined` for the parts of others. */
export function partNameOf(xml: string): PartName | undefined {
  const namespace = rootOf(xml)?.namespace;
  return partNames.find((name) => namespaces[name] === namespace);
}

/**
 * The JSON text in the XML of a part of ours, or `undefined` for any other part and for one that is damaged. Accepts what XML
 * writers may change: a declaration, a prefix, quotes, character references, CDATA.
 */
export function partJson(name: PartName, xml: string): string | undefined {
  const root = rootOf(xml);
  if (root?.namespace !== namespaces[name] || root.localName !== ROOT) return undefined;
  if (root.isEmpty) return '';
  const end = xml.lastIndexOf(`</${root.name}`);
  return end < root.end ? undefined : unescaped(xml.slice(root.end, end));
}

interface Root {
  /** As written, with its prefix. */
  readonly name: string;
  readonly localName: string;
  readonly namespace: string | undefined;
  readonly isEmpty: boolean;
  /** Where its opening tag ends. */
  readonly end: number;
}

function rootOf(xml: string): Root | undefined {
  const found =
    /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<((?:([\w.-]+):)?([\w.-]+))(\s[^>]*)?>/.exec(xml);
  if (found === null) return undefined;
  const [opening, name = '', prefix, localName = '', attributes = ''] = found;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const namespace = new RegExp(`\\s${declaration}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2];
  return { name, localName, namespace, isEmpty: opening.endsWith('/>'), end: found.index + opening.length };
}

function unescaped(text: string): string {
  return text.replace(
    /<!\[CDATA\[([^]*?)\]\]>|&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, data?: string, decimal?: string, hexadecimal?: string, entity?: string) => {
      if (data !== undefined) return data;
      if (entity !== undefined) return ENTITIES[entity] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
