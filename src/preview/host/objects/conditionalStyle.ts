import { HostError } from '../errors';
import type { Json } from '../json';
import { isNumberFormat } from '../text';
import type { ConditionalFormatState, ConditionalStyle, SheetState } from '../state/workbook';
import { defineClass, type ScalarDefinition } from './define';
import { oneOf, readBoolean, readColor, readText } from './format';
import { requireOption } from './guards';
import type { Session } from './session';

interface Target {
  readonly sheet: SheetState;
  readonly state: ConditionalFormatState;
}

function change({ sheet, state }: Target, style: ConditionalStyle, session: Session): void {
  requireOption({ sheet }, 'allowFormatCells');
  session.book.journal.set(state, 'style', { ...state.style, ...style });
}

function without(
  { sheet, state }: Target,
  keys: readonly (keyof ConditionalStyle)[],
  session: Session,
): void {
  requireOption({ sheet }, 'allowFormatCells');
  const style = Object.fromEntries(
    Object.entries(state.style).filter(([key]) => !keys.some((one) => one === key)),
  );
  session.book.journal.set(state, 'style', style);
}

function styleScalar<Key extends keyof ConditionalStyle>(
  key: Key,
  check: (value: Json) => Json & ConditionalStyle[Key],
  otherwise: Json,
): ScalarDefinition<Target> {
  return {
    get: ({ state }) => state.style[key] ?? otherwise,
    set: (target, value, session) => {
      change(target, { [key]: check(value) }, session);
    },
  };
}

const fill = defineClass<Target>({
  name: 'ConditionalRangeFill',
  scalars: { Color: styleScalar('fill', readColor, '') },
  methods: {
    Clear: (target, _args, session) => {
      without(target, ['fill'], session);
    },
  },
});

const font = defineClass<Target>({
  name: 'ConditionalRangeFont',
  scalars: {
    Color: styleScalar('color', readColor, ''),
    Bold: styleScalar('bold', readBoolean, null),
    Italic: styleScalar('italic', readBoolean, null),
    Underline: styleScalar('underline', oneOf('None', 'Single', 'Double'), null),
    Strikethrough: styleScalar('strikethrough', readBoolean, null),
  },
  methods: {
    Clear: (target, _args, session) => {
      without(target, ['color', 'bold', 'italic', 'underline', 'strikethrough'], session);
    },
  },
});

function readPattern(value: Json): string {
  const pattern = readText(value);
  if (!isNumberFormat(pattern)) throw new HostError('InvalidArgument');
  return pattern;
}

/** Excel.ConditionalRangeFormat: what a rule lays over the cells it holds for. */
export const conditionalRangeFormat = defineClass<Target>({
  name: 'ConditionalRangeFormat',
  scalars: { NumberFormat: styleScalar('numberFormat', readPattern, null) },
  navigation: { Fill: (target) => fill(target), Font: (target) => font(target) },
});
