import type { Rule, SheetDraft } from '../book';

/** Excel has no rule "a number": the widest span says it. */
const LARGEST = 1e15;

type Words = Pick<Rule, 'title' | 'hint' | 'error'>;

export function numberRule(whole: boolean, words: Words): Rule {
  return { type: whole ? 'whole' : 'decimal', operator: 'between', formulas: [-LARGEST, LARGEST], ...words };
}

export function textRule(longest: number, words: Words): Rule {
  return { type: 'textLength', operator: 'lessThanOrEqual', formulas: [longest], ...words };
}

/** Sets the rules of a column, from a row on, one rule per stretch of equal ones. */
export function setRules(
  sheet: SheetDraft,
  column: number,
  firstRow: number,
  rules: readonly (Rule | undefined)[],
): void {
  const texts = rules.map((rule) => JSON.stringify(rule));
  let start = 0;
  for (let end = 1; end <= rules.length; end += 1) {
    if (end < rules.length && texts[end] === texts[start]) continue;
    const rule = rules[start];
    const span = { top: firstRow + start, left: column, bottom: firstRow + end - 1, right: column };
    if (rule !== undefined) sheet.rules.push({ span, rule });
    start = end;
  }
}
