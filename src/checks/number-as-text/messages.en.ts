import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  title: 'Number stored as text',
  why: 'A number stored as text looks right, but sums skip it and formulas fail on it.',
  messages: {
    text: {
      message: '“{text}” is stored as text; it is read as {value#}.',
      advice: 'Convert it to a number.',
    },
    ambiguous: {
      message: '“{text}” is stored as text and can be read in German or English; it is read as {value#}.',
      advice: 'Check that {value} is meant, and convert it to a number.',
    },
  },
};
