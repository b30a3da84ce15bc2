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

/** The root element of a custom XML part, as an XML parser gives it. */
export interface PartRoot {
  readonly localName: string;
  readonly namespace: string | undefined;
  /** Its text; `undefined` where the XML is damaged. */
  readonly text: string | undefined;
}

/** Which part a root is, by its namespace as Excel finds it; `undefined` for the parts of others. */
export function partNameOf({ namespace }: PartRoot): PartName | undefined {
  return partNames.find((name) => namespaces[name] === namespace);
}

/** The JSON text in a part of ours, or `undefined` for any other part and for one that is damaged. */
export function partJson(name: PartName, { namespace, localName, text }: PartRoot): string | undefined {
  return namespace === namespaces[name] && localName === ROOT ? text : undefined;
}
