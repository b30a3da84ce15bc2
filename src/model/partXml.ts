import type { PartNamespace } from './ownParts';

const ROOT = 'zielcheck';

/** The part's XML for a JSON text. Characters that XML cannot hold are written as JSON escapes. */
export function partXml(namespace: PartNamespace, json: string): string {
  const text = json
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, jsonEscape)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
  return `<${ROOT} xmlns="${namespace}">${text}</${ROOT}>`;
}

/** Line breaks and tabs between JSON's tokens may go; inside its texts such characters are escaped already. */
function jsonEscape(character: string): string {
  if (/[\t\n\r]/.test(character)) return ' ';
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
