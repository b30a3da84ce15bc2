import { resolveRange } from '../formula/evaluate';
import type { ResolvedRange, Scope } from '../formula/scope';
import { parseFormula, type Expression } from '../formula/parse';
import { CellError } from './cell';

/** Every range a formula reads, in its own sheet and others. */
export function precedentsOf(formula: string, scope: Scope): ResolvedRange[] {
  const found: ResolvedRange[] = [];
  const visit = (expression: Expression, depth: number): void => {
    const range = resolveRange(expression, scope);
    if (range && !(range instanceof CellError)) found.push(range);
    switch (expression.kind) {
      case 'unary':
        visit(expression.operand, depth);
        break;
      case 'binary':
        visit(expression.left, depth);
        visit(expression.right, depth);
        break;
      case 'call':
        for (const part of expression.parts) visit(part, depth);
        break;
      case 'array':
        for (const part of expression.rows.flat()) visit(part, depth);
        break;
      case 'name': {
        // A name may stand for a formula that reads cells; names can refer to each other in a circle.
        const meant = depth < 8 ? scope.name(expression.name) : null;
        if (meant && !range) visit(meant, depth + 1);
        break;
      }
      case 'value':
      case 'reference':
      case 'structured':
    }
  };
  visit(parseFormula(formula), 0);
  return found;
}
