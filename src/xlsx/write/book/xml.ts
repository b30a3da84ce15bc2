export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element. Attributes that are `undefined` are left out; the content is XML already. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inner = content.join('');
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .reduce((text, [key, value]) => `${text} ${key}="${attributeText(String(value))}"`, name);
  return inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

/** Text between tags. What XML cannot hold is written as Excel does it: `_x0001_`; a text that looks so gets its first `_` written so. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, codeOf)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
  );
}

function attributeText(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function codeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
