const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  auml: 'ä',
  deg: '°',
  euro: '€',
  gt: '>',
  lt: '<',
  nbsp: ' ',
  ouml: 'ö',
  quot: '"',
  sup2: '²',
  sup3: '³',
  szlig: 'ß',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
};
const MAX_CODE_POINT = 0x10ffff;

/** A label as people read it: trimmed, single spaces, entities of HTML resolved ("m&sup2;" is "m²"). Unknown ones stay. */
export function label(raw: unknown): string {
  if (typeof raw !== 'string' && typeof raw !== 'number') return '';
  const resolved = String(raw).replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isNaN(code) || code > MAX_CODE_POINT ? whole : String.fromCodePoint(code);
  });
  return resolved.replace(/\s+/gu, ' ').trim();
}
