/**
 * Formulas cut into tokens, in English ("=SUM(A1,1.5)") or as a German Excel shows them ("=SUMME(A1;1,5)").
 * Used for evaluating, translating, moving and finding what a formula depends on.
 */

export type TokenKind =
  | 'space'
  | 'text'
  | 'number'
  | 'error'
  | 'reference'
  | 'structured'
  | 'function'
  | 'name'
  | 'operator'
  | 'open'
  | 'close'
  | 'separator'
  | 'row'
  | 'arrayOpen'
  | 'arrayClose';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Signs that differ between languages. */
export interface FormulaSigns {
  readonly decimal: '.' | ',';
  readonly separator: ',' | ';';
  /** Between columns and between rows of an array constant. */
  readonly arrayColumn: string;
  readonly arrayRow: string;
}

export const englishSigns: FormulaSigns = { decimal: '.', separator: ',', arrayColumn: ',', arrayRow: ';' };
export const germanSigns: FormulaSigns = { decimal: ',', separator: ';', arrayColumn: '.', arrayRow: ';' };

/** A formula that cannot be read. Excel refuses it ("There's a problem with this formula"). */
export class FormulaSyntaxError extends Error {}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cellText = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const boundary = String.raw`(?![\p{L}\p{N}_.(!])`;

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:DIV\/0!|N\/A|NV|NAME\?|NULL!|NUM!|ZAHL!|REF!|BEZUG!|VALUE!|WERT!|SPILL!|CALC!)/iy],
  [
    'reference',
    new RegExp(
      `(?:${sheetPrefix})?(?:${cellText}(?::${cellText})?${boundary}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${boundary}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}${boundary})`,
      'uy',
    ),
  ],
  ['structured', /(?:[\p{L}_][\p{L}\p{N}_.]*)?\[(?:[^[\]]|\[[^[\]]*\])*\]/uy],
  ['function', /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ['name', new RegExp(`(?:${sheetPrefix})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%@:]/y],
  ['open', /\(/y],
  ['close', /\)/y],
  ['arrayOpen', /\{/y],
  ['arrayClose', /\}/y],
];

const numberPatterns = {
  '.': /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y,
  ',': /(?:\d+(?:,\d*)?|,\d+)(?:[eE][-+]?\d+)?/y,
};

function match(pattern: RegExp, formula: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0];
}

/** Cuts a formula without its leading "=". Throws {@link FormulaSyntaxError} at a sign that belongs nowhere. */
export function tokenize(formula: string, signs: FormulaSigns = englishSigns): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let inArray = false;
  const next = (): Token => {
    const sign = formula[at] ?? '';
    if (inArray && sign === signs.arrayRow) return { kind: 'row', text: sign };
    if (inArray && sign === signs.arrayColumn) return { kind: 'separator', text: sign };
    if (!inArray && sign === signs.separator) return { kind: 'separator', text: sign };
    for (const [kind, pattern] of patterns) {
      const text = match(pattern, formula, at);
      if (text !== undefined) return { kind, text };
    }
    const text = match(numberPatterns[signs.decimal], formula, at);
    if (text !== undefined) return { kind: 'number', text };
    throw new FormulaSyntaxError(`Unexpected "${sign}" at ${at + 1} of ${formula}`);
  };
  while (at < formula.length) {
    const token = next();
    if (token.kind === 'arrayOpen') inArray = true;
    if (token.kind === 'arrayClose') inArray = false;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
