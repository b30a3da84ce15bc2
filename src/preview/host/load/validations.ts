import { parseAddress } from '../../../model';
import type { JsonObject } from '../json';
import type { SheetState } from '../state/workbook';
import { attribute, child, children, isOn } from './parts';

/** Types of rules in the file and in the API (Excel.DataValidationRule). */
const types: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};

/** Reads what may be entered where; one rule for each of its ranges. */
export function loadValidations(sheet: SheetState, worksheet: JsonObject): void {
  sheet.validations = children(child(worksheet, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const rule = ruleOf(element);
    return (attribute(element, 'sqref') ?? '').split(' ').flatMap((address) => {
      const range = parseAddress(address)?.range;
      return rule === undefined || range === undefined ? [] : [{ range, rule }];
    });
  });
}

function ruleOf(element: JsonObject): JsonObject | undefined {
  const type = attribute(element, 'type') ?? 'none';
  const [formula1, formula2] = [attribute(element, 'formula1'), attribute(element, 'formula2')];
  if (formula1 === undefined) return undefined;
  // In the file "1" hides the arrow.
  if (type === 'list')
    return { list: { inCellDropDown: !isOn(element, 'showDropDown'), source: `=${formula1}` } };
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const name = types[type];
  if (name === undefined) return undefined;
  const operator = attribute(element, 'operator') ?? 'between';
  return {
    [name]: {
      formula1,
      ...(formula2 === undefined ? {} : { formula2 }),
      operator: operator.charAt(0).toUpperCase() + operator.slice(1),
    },
  };
}
