import { supportsSet } from '../profiles';
import type { Arguments } from './arguments';
import { defineClass } from './define';
import type { Session } from './session';

/** Answers calculate their cells and whatever depends on them. */
function take({ book }: Session, args: Arguments): void {
  for (const { sheet, range } of book.functions.take(args.json(0))) book.touched(sheet, range);
  book.settle();
  book.functions.settled();
}

/**
 * Microsoft.ExcelServices.CustomFunctions, through which the client library answers calls of custom functions
 * (excel-web-16.00.debug.js, CustomFunctionProxy).
 */
export const customFunctions = defineClass<Session>({
  name: 'CustomFunctions',
  scalars: {},
  methods: {
    SetInvocationResults: (session, args) => take(session, args),
    SetInvocationArrayResults: (session, args) => take(session, args),
    _SetOsfControlContainerReadyForCustomFunctions: ({ book, subscriber }) => {
      book.functions.ready(subscriber);
    },
    _GetEnabledFeatures: ({ profile }) => (supportsSet(profile, 'CustomFunctions', '1.9') ? [] : null),
  },
});
