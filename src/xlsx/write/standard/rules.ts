import type { DataValidation, Worksheet } from 'exceljs';
import { columnLetters } from '../../../model';

// exceljs has it, its types do not.
declare module 'exceljs' {
  interface Worksheet {
    readonly dataValidations: { add(range: string, rule: DataValidation): unknown };
  }
}

/** Excel's own bounds of what it says beside a selected cell. */
const LONGEST_TITLE = 32;
const LONGEST_HINT = 255;
/** Excel has no rule "a number": the widest span says it. */
const LARGEST = 1e15;

/** What Excel says: as a title, when the cell is selected, and when something else is entered. */
interface RuleText {
  readonly title: string;
  readonly hint: string;
  readonly error: string;
}

type Rule = Pick<DataValidation, 'type' | 'formulae' | 'operator'>;

export function numberRule(whole: boolean): Rule {
  return { type: whole ? 'whole' : 'decimal', operator: 'between', formulae: [-LARGEST, LARGEST] };
}

export function textRule(longest: number): Rule {
  return { type: 'textLength', operator: 'lessThanOrEqual', formulae: [longest] };
}

export function ruleWith(rule: Rule, { title, hint, error }: RuleText): DataValidation {
  return {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title.slice(0, LONGEST_TITLE),
    prompt: hint.slice(0, LONGEST_HINT),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: title.slice(0, LONGEST_TITLE),
    error: error.slice(0, LONGEST_HINT),
  };
}

/**
 * Sets the rules of a column, from a row on, one rule per stretch of equal ones. Given cell by cell, exceljs 4.4 writes
 * stretches that overlap.
 */
export function setRules(
  sheet: Worksheet,
  column: number,
  firstRow: number,
  rules: readonly (DataValidation | undefined)[],
): void {
  const texts = rules.map((rule) => JSON.stringify(rule));
  const letters = columnLetters(column - 1);
  let start = 0;
  for (let end = 1; end <= rules.length; end += 1) {
    if (end < rules.length && texts[end] === texts[start]) continue;
    const rule = rules[start];
    const first = `${letters}${firstRow + start}`;
    const range = end - start === 1 ? first : `${first}:${letters}${firstRow + end - 1}`;
    if (rule !== undefined) sheet.dataValidations.add(range, rule);
    start = end;
  }
}
