import { CellError, errorFromText } from '../state/cell';
import { readReference, type Reference } from './references';
import { FormulaSyntaxError, tokenize, type Token } from './tokens';

/** A formula as a tree. References are as written; whoever evaluates says where the formula stands. */
export type Expression =
  | { readonly kind: 'value'; readonly value: number | string | boolean | CellError | null }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'structured'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Expression[] };

/** How tightly operators bind (support.microsoft.com, "Calculation operators and precedence in Excel"). */
const strength: Readonly<Record<string, number>> = {
  '=': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '<>': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Negation binds tighter than powers: =-2^2 is 4. */
const UNARY = 6;

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.at < this.tokens.length)
      throw new FormulaSyntaxError(`Unexpected "${this.tokens[this.at]?.text ?? ''}"`);
    return expression;
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(kind?: string): Token {
    const token = this.tokens[this.at];
    if (!token || (kind !== undefined && token.kind !== kind)) {
      throw new FormulaSyntaxError(`Expected ${kind ?? 'a value'} but found "${token?.text ?? 'the end'}"`);
    }
    this.at += 1;
    return token;
  }

  private expression(minimum: number): Expression {
    let left = this.operand();
    for (;;) {
      const token = this.peek();
      if (token?.kind !== 'operator') return left;
      if (token.text === '%') {
        this.at += 1;
        left = { kind: 'unary', operator: '%', operand: left };
        continue;
      }
      const binds = strength[token.text];
      if (binds === undefined || binds <= minimum) return left;
      this.at += 1;
      left = { kind: 'binary', operator: token.text, left, right: this.expression(binds) };
    }
  }

  private operand(): Expression {
    const token = this.take();
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return { kind: 'value', value: errorFromText(token.text) ?? CellError.of('#REF!') };
      case 'reference':
        return { kind: 'reference', reference: readReference(token.text) };
      case 'structured':
        return { kind: 'structured', text: token.text };
      case 'name':
        return /^(?:TRUE|FALSE)$/i.test(token.text)
          ? { kind: 'value', value: token.text.toUpperCase() === 'TRUE' }
          : { kind: 'name', name: token.text };
      case 'function':
        return this.call(token.text.toUpperCase().replace(/^_XLFN\./, ''));
      case 'open': {
        const inner = this.expression(0);
        this.take('close');
        return inner;
      }
      case 'arrayOpen':
        return this.array();
      case 'operator':
        if (token.text === '-' || token.text === '+' || token.text === '@') {
          return { kind: 'unary', operator: token.text, operand: this.expression(UNARY) };
        }
        break;
      case 'close':
      case 'separator':
      case 'row':
      case 'arrayClose':
      case 'space':
    }
    throw new FormulaSyntaxError(`Unexpected "${token.text}"`);
  }

  private call(name: string): Expression {
    this.take('open');
    const parts: Expression[] = [];
    if (this.peek()?.kind === 'close') {
      this.at += 1;
      return { kind: 'call', name, parts };
    }
    for (;;) {
      const token = this.peek();
      const left = token?.kind === 'separator' || token?.kind === 'close';
      parts.push(left ? { kind: 'value', value: null } : this.expression(0));
      if (this.take().kind === 'close') return { kind: 'call', name, parts };
      if (this.tokens[this.at - 1]?.kind !== 'separator')
        throw new FormulaSyntaxError(`Expected ")" after ${name}`);
    }
  }

  private array(): Expression {
    const rows: Expression[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      const token = this.take();
      if (token.kind === 'arrayClose') return { kind: 'array', rows };
      if (token.kind === 'row') rows.push([]);
      else if (token.kind !== 'separator')
        throw new FormulaSyntaxError(`Unexpected "${token.text}" in an array`);
    }
  }
}

const known = new Map<string, Expression>();

/** Reads an English formula, with or without its "="; throws {@link FormulaSyntaxError}. Trees are remembered by text. */
export function parseFormula(formula: string): Expression {
  const found = known.get(formula);
  if (found) return found;
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens = tokenize(text).filter((token) => token.kind !== 'space');
  const expression = new Parser(tokens).whole();
  // One text per row is usual (=IFERROR(B2/C2,"")), so the memory is bounded, not the number of formulas.
  if (known.size > 200_000) known.clear();
  known.set(formula, expression);
  return expression;
}
