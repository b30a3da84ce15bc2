import { HostError } from '../errors';
import { isJsonObject } from '../json';
import { defineClass } from './define';
import { requireOption } from './guards';
import type { RangeTarget } from './rangeTarget';

const same = (a: { top: number; left: number; bottom: number; right: number }, b: typeof a): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** Excel.DataValidation of a range: its rule is kept and read back, it does not stop anybody from typing. */
export const dataValidation = defineClass<RangeTarget>({
  name: 'DataValidation',
  scalars: {
    Type: {
      get: (range) => {
        const rule = range.sheet.validations.find((one) => same(one.range, range))?.rule;
        const type = isJsonObject(rule) ? (Object.keys(rule)[0] ?? 'none') : 'none';
        return type.charAt(0).toUpperCase() + type.slice(1);
      },
    },
    Rule: {
      get: (range) => range.sheet.validations.find((one) => same(one.range, range))?.rule ?? {},
      set: (range, rule, session) => {
        if (!isJsonObject(rule)) throw new HostError('InvalidArgument');
        requireOption(range, 'allowFormatCells');
        const { top, left, bottom, right } = range;
        const others = range.sheet.validations.filter((one) => !same(one.range, range));
        const all = [...others, { range: { top, left, bottom, right }, rule }];
        session.book.journal.set(range.sheet, 'validations', all);
      },
    },
  },
  methods: {
    Clear: (range, _args, session) => {
      const others = range.sheet.validations.filter((one) => !same(one.range, range));
      session.book.journal.set(range.sheet, 'validations', others);
    },
  },
});
