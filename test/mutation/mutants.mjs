/**
 * The mistakes that are tried. A mutant is a stretch of a source file and the text in its stead. The compiler's types leave out what
 * no compiler would let pass (a text in place of one of a few words, arguments of unlike types swapped): those say nothing of tests.
 */
import path from 'node:path';
import ts from 'typescript';
import { compilerOptions } from './compiler.mjs';

const FLIPPED = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
};
/** Methods in whose place another of the same shape is called. */
const SIBLING = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
};
/** Methods without whose call the expression has the same type. */
const OMITTED = new Set([
  ...['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice'],
  ...['trim', 'trimEnd', 'trimStart', 'toLowerCase', 'toUpperCase', 'normalize', 'replace', 'replaceAll'],
]);

/**
 * Every mutant of the files: `{ file, start, end, line, code, kind, before, after }`, in the order of the text. `file` is relative
 * with forward slashes, `code` the line in which it begins; two of the same stretch follow each other.
 */
export function mutantsOf(files) {
  const program = ts.createProgram(files, compilerOptions());
  const checker = program.getTypeChecker();
  return files.flatMap((file) => ofFile(program.getSourceFile(file), file, checker));
}

function ofFile(source, file, checker) {
  const found = [];
  const lines = source.text.split('\n');
  const add = (node, kind, after) => {
    const start = node.getStart(source);
    const before = source.text.slice(start, node.end);
    if (after === before) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    const code = lines[line - 1].trim();
    const name = path.relative('', file).replaceAll(path.sep, '/');
    found.push({ file: name, start, end: node.end, line, code, kind, before, after });
  };
  const visit = (node) => {
    if (hasNoValue(node)) return;
    if (!isMidChain(node))
      for (const [kind, after] of mistakesAt(node, source, checker)) add(node, kind, after);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Types, imports, and what is thrown at a programmer: the text of an error that cannot happen is not tested. */
const hasNoValue = (node) =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isThrowStatement(node);

/** Brackets around `a?.b` in `a?.b.c` would change what it means. */
const isMidChain = (node) => ts.isOptionalChain(node) && node.parent.expression === node;

function* mistakesAt(node, source, checker) {
  const text = (part) => part.getText(source);
  if (ts.isBinaryExpression(node)) yield* ofBinary(node, text, checker);
  else if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) yield ['negation dropped', text(node.operand)];
    if (node.operator === ts.SyntaxKind.MinusToken && !ts.isNumericLiteral(node.operand))
      yield ['sign dropped', text(node.operand)];
  } else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) {
    if (takes(node, checker.getBooleanType(), checker))
      yield ['boolean flipped', text(node) === 'true' ? 'false' : 'true'];
  } else if (ts.isNumericLiteral(node)) {
    if (!isName(node) && !isFallback(node) && takes(node, checker.getNumberType(), checker))
      yield ['number changed', `${text(node)} + 1`];
  } else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) {
    if (!isFallback(node) && isEmptiable(node, checker)) yield ['text emptied', "''"];
  } else if (ts.isRegularExpressionLiteral(node)) yield* ofPattern(text(node));
  else if (ts.isCallExpression(node)) yield* ofCall(node, text, checker);
  else if (ts.isReturnStatement(node) && node.expression !== undefined)
    yield* ofReturned(node.expression, text, checker, (after) => `return ${after};`);
  else if (ts.isExpressionStatement(node)) {
    if (isPlainCall(node.expression)) yield ['call dropped', ';'];
  } else if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) {
    if (ts.isContinueStatement(node)) yield ['continue dropped', ';'];
  }
  if (isCondition(node)) {
    yield ['condition false', 'false'];
    if (!ts.isWhileStatement(node.parent) && !ts.isForStatement(node.parent))
      yield ['condition true', 'true'];
  }
  if (ts.isArrowFunction(node.parent ?? node) && node.parent?.body === node && ts.isExpression(node))
    yield* ofReturned(node, text, checker, (after) => after);
}

function* ofBinary(node, text, checker) {
  const sign = text(node.operatorToken);
  const [left, right] = [text(node.left), text(node.right)];
  const isNumber = (part) => (checker.getTypeAtLocation(part).flags & ts.TypeFlags.NumberLike) !== 0;
  if (sign === '+' || sign === '+=') {
    if (!isNumber(node.left) || !isNumber(node.right)) return;
  }
  for (const other of FLIPPED[sign] ?? []) yield [`${sign} to ${other}`, `${left} ${other} ${right}`];
  if (sign === '??') yield ['default always', right];
  const isBoolean = (part) => (checker.getTypeAtLocation(part).flags & ts.TypeFlags.BooleanLike) !== 0;
  if ((sign === '&&' || sign === '||') && isBoolean(node.left) && isBoolean(node.right)) {
    yield ['left dropped', right];
    yield ['right dropped', left];
  }
}

function* ofPattern(pattern) {
  if (pattern.startsWith('/^')) yield ['anchor dropped', `/${pattern.slice(2)}`];
  if (/[^\\]\$\/[a-z]*$/.test(pattern)) yield ['anchor dropped', pattern.replace(/\$(\/[a-z]*)$/, '$1')];
}

function* ofCall(node, text, checker) {
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee) && !ts.isOptionalChain(node)) {
    const name = callee.name.text;
    const object = text(callee.expression);
    const args = text(node).slice(text(callee).length);
    if (SIBLING[name] !== undefined)
      yield [`${name} to ${SIBLING[name]}`, `${object}.${SIBLING[name]}${args}`];
    if (OMITTED.has(name)) yield [`${name} dropped`, object];
  }
  const args = node.arguments;
  // Of several numbers the least is the least in any order.
  if (/^Math\.(min|max)$/.test(text(callee))) return;
  for (let at = 0; at + 1 < args.length; at++) {
    const [one, other] = [args[at], args[at + 1]];
    if (ts.isSpreadElement(one) || ts.isSpreadElement(other) || text(one) === text(other)) continue;
    const [typeOfOne, typeOfOther] = [one, other].map((arg) => checker.getTypeAtLocation(arg));
    const [wantedFirst, wantedSecond] = [one, other].map((arg) => checker.getContextualType(arg));
    if (wantedFirst === undefined || wantedSecond === undefined) continue;
    if (!checker.isTypeAssignableTo(typeOfOne, wantedSecond)) continue;
    if (!checker.isTypeAssignableTo(typeOfOther, wantedFirst)) continue;
    const swapped = args.map((arg, index) => text(index === at ? other : index === at + 1 ? one : arg));
    yield [
      'arguments swapped',
      `${text(callee)}${ts.isOptionalChain(node) ? '?.' : ''}(${swapped.join(', ')})`,
    ];
  }
}

/** What is returned becomes nothing: `!x`, an empty list, or undefined, whichever the type allows. */
function* ofReturned(value, text, checker, as) {
  const wanted = checker.getContextualType(value);
  if (wanted === undefined) return;
  const own = checker.getTypeAtLocation(value);
  if ((own.flags & ts.TypeFlags.BooleanLike) !== 0) {
    if (value.kind !== ts.SyntaxKind.TrueKeyword && value.kind !== ts.SyntaxKind.FalseKeyword)
      yield ['return negated', as(`!(${text(value)})`)];
  } else if (checker.isArrayType(own)) {
    if (text(value) !== '[]') yield ['return emptied', as('[]')];
  } else if ((wanted.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Void)) === 0) {
    if (text(value) === 'undefined') return;
    if (checker.isTypeAssignableTo(checker.getUndefinedType(), wanted))
      yield ['return dropped', as('undefined')];
  }
}

const isPlainCall = (node) => {
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  return ts.isCallExpression(call) && call.expression.kind !== ts.SyntaxKind.SuperKeyword;
};

function isCondition(node) {
  const { parent } = node;
  if (
    parent === undefined ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  )
    return false;
  if (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) return parent.expression === node;
  return (ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node;
}

/** What the compiler asks for where an index may lie outside of a list: `rows[at] ?? 0`. */
const isFallback = ({ parent }) =>
  ts.isBinaryExpression(parent) &&
  parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
  ts.isElementAccessExpression(parent.left);

const isName = (node) => node.parent.name === node;

function isEmptiable(node, checker) {
  const { parent } = node;
  if (
    isName(node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isJsxAttribute(parent) ||
    ts.isTaggedTemplateExpression(parent)
  )
    return false;
  if (ts.isExpressionStatement(parent) || ts.isLiteralTypeNode(parent) || node.text === '') return false;
  if (ts.isBinaryExpression(parent) && /^[=!]==$/.test(parent.operatorToken.getText())) return false;
  if (
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  )
    return false;
  return takes(node, checker.getStringType(), checker);
}

/** Whether the place would take any value of the type, not just one of a few. */
function takes(node, type, checker) {
  const wanted = checker.getContextualType(node);
  if (wanted === undefined) return !ts.isAsExpression(node.parent);
  return checker.isTypeAssignableTo(type, wanted);
}

/**
 * The text with a switch at every mutant: `(on(3) ? after : before)`, one in another where they are nested. Statements are
 * switched by `if`. `mutants` belong to this text and carry an `id`.
 */
export function withSwitches(text, mutants) {
  const sorted = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  const render = (from, to) => {
    let output = '';
    let at = from;
    while (next < sorted.length && sorted[next].start < to) {
      const { start, end } = sorted[next];
      const here = [];
      while (next < sorted.length && sorted[next].start === start && sorted[next].end === end)
        here.push(sorted[next++]);
      output += text.slice(at, start);
      const inner = render(start, end);
      output += here.some(isStatement) ? asStatement(here, inner) : asExpression(here, inner);
      at = end;
    }
    return output + text.slice(at, to);
  };
  return render(0, text.length);
}

const isStatement = ({ after }) => after.endsWith(';');
const on = ({ id }) => `globalThis.isMutantOn?.(${id})`;
const asStatement = (mutants, inner) =>
  `{ ${mutants.map((mutant) => `if (${on(mutant)}) { ${mutant.after} } else `).join('')}{ ${inner} } }`;
const asExpression = (mutants, inner) =>
  `(${mutants.map((mutant) => `${on(mutant)} ? (${mutant.after}) : `).join('')}(${inner}))`;
