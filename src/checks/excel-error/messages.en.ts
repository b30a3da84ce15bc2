import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    division: {
      message: 'The cell holds {code}: a formula divides by zero or by an empty cell.',
      advice: 'Fill the cell that is divided by, or wrap the formula in IFERROR.',
      many: {
        message: '{count} cells show {code}: a formula divides by zero or by an empty cell.',
        advice: 'Fill in the cells that are divided by, or wrap the formulas in IFERROR.',
      },
    },
    'not-available': {
      message: 'The cell holds {code}: a formula does not find the value it looks for.',
      advice: 'Check the value looked for and the range searched by the formula.',
      many: {
        message: '{count} cells show {code}: a formula does not find the value that it looks for.',
      },
    },
    name: {
      message: 'The cell holds {code}: Excel does not know a name in the formula.',
      advice: 'Check the spelling of the function or the name in the formula.',
      many: {
        message: '{count} cells show {code}: Excel does not know a name in the formula.',
      },
    },
    reference: {
      message: 'The cell holds {code}: the formula refers to a cell that no longer exists.',
      advice: 'Point the formula to the right cell again.',
      many: {
        message: '{count} cells show {code}: the formula refers to a cell that no longer exists.',
        advice: 'Point the formulas to the right cells again.',
      },
    },
    value: {
      message: 'The cell holds {code}: a formula calculates with a text.',
      advice: 'Check the cells that the formula uses; often a number is stored as text.',
      many: {
        message: '{count} cells show {code}: a formula calculates with a text.',
      },
    },
    other: {
      message: 'The cell holds the error value {code}.',
      advice: "Check the cell's formula.",
      many: {
        message: '{count} cells show the error value {code}.',
        advice: 'Check the formulas of the cells.',
      },
    },
  },
};
