/**
 * Parts of a workbook (custom XML) of our own: one element with JSON as its text. Excel keeps such parts when it saves; the pane
 * writes them, the command line finds them in the file. In one the user's decisions about tables are kept, in another where
 * inserted reference values come from, in a third the report profile, in a fourth what was explained and ignored before
 * submission.
 */
export const MAPPING_NAMESPACE = 'urn:zielcheck:mappings:1';
export const REFERENCE_NAMESPACE = 'urn:zielcheck:references:1';
/** The report profile that belongs to the workbook. */
export const PROFILE_NAMESPACE = 'urn:zielcheck:profile:1';
/** What was decided and recorded about handing the workbook in. */
export const SUBMISSION_NAMESPACE = 'urn:zielcheck:submission:1';
export type PartNamespace =
  | typeof MAPPING_NAMESPACE
  | typeof REFERENCE_NAMESPACE
  | typeof PROFILE_NAMESPACE
  | typeof SUBMISSION_NAMESPACE;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The JSON text in the XML of a part with the namespace, or `undefined` for any other part. Accepts what XML writers may change: a declaration, a
 * prefix, quotes, character references, CDATA.
 */
export function partJson(namespace: PartNamespace, xml: string): string | undefined {
  const root = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*)?(?:<!--[^]*?-->\s*)*<((?:[\w.-]+:)?zielcheck)(\s[^>]*)?>/.exec(
    xml,
  );
  if (root === null) return undefined;
  const [opening, name = '', attributes = ''] = root;
  const prefix = name.includes(':') ? `:${name.slice(0, name.indexOf(':'))}` : '';
  const found = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(["'])(.*?)\\1`).exec(attributes)?.[2];
  if (found !== namespace) return undefined;
  if (opening.endsWith('/>')) return '';
  const end = xml.lastIndexOf(`</${name}`);
  return end < 0 ? undefined : unescaped(xml.slice(root.index + opening.length, end));
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
