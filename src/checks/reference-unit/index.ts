import { multiply } from '../../model/decimal';
import { defineCheck, noOptions } from '../support/check';
import { agrees } from '../support/claim';

/** What the check can say, each with its severity. */
const messages = { unit: 'warning', thousands: 'warning', percent: 'warning' } as const;
export type MessageId = keyof typeof messages;

export const referenceUnit = defineCheck({
  id: 'reference-unit',
  level: 'claim',
  severity: 'warning',
  fixable: false,
  messages,
  options: noOptions,
  run({ value, unit, decimals, expected }, report) {
    if (expected === undefined || Number.isNaN(value)) return;
    const data = { unit: unit ?? '', expected: expected.value, sourceUnit: expected.unit };
    if (unit !== undefined && contradicts(unit, expected.unit)) {
      report({ messageId: 'unit', found: unit, expected: expected.unit, data });
      return;
    }
    if (agrees(value, expected.value, decimals)) return;
    const isShare = expected.unit === '%';
    const isThousands =
      !isShare && value !== 0 && agrees(multiply(value, 1000), expected.value, decimals - 3);
    if (isThousands || (!isShare && agrees(value, multiply(expected.value, 1000), decimals))) {
      report({
        messageId: 'thousands',
        found: value,
        expected: expected.value,
        data: { ...data, found: value },
      });
    } else if (
      isShare &&
      value !== 0 &&
      agrees(multiply(value, 100), expected.value, Math.max(0, decimals - 2))
    ) {
      report({
        messageId: 'percent',
        found: value,
        expected: expected.value,
        data: { ...data, found: value },
      });
    }
  },
});

const SHARE = /^(?:%|v\. ?h\.|prozent|percent)$/iu;
const AREA = /^(?:ha|hektar|hectares?|km²|km2|qkm|m²|m2|qm)$/iu;

/** Whether two units cannot mean the same: a share and a number of something, or two measures of area. */
function contradicts(unit: string, other: string): boolean {
  if (other === '') return false;
  if (SHARE.test(unit) !== SHARE.test(other)) return true;
  if (AREA.test(unit) !== AREA.test(other)) return true;
  return AREA.test(unit) && unit.toLowerCase().replace('2', '²') !== other.toLowerCase().replace('2', '²');
}
