import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    footnote: {
      message: '“{text}” has a footnote mark; it is read as {value#}.',
      advice: 'Move the footnote to the remarks and leave the number alone in its cell.',
      many: {
        message: '{count} numbers carry a footnote mark and are text for that reason, for example “{text}”.',
      },
    },
    unit: {
      message: '“{text}” has its unit in the cell; it is read as {value#}.',
      advice: 'Convert it to a number; the unit stays visible as number format.',
      many: {
        message: 'The unit stands in the cell with {count} numbers, for example “{text}”.',
      },
    },
    blanks: {
      message: 'There are blanks around “{text}”, which make it a text; it is read as {value#}.',
      advice: 'Convert it to a number.',
      many: {
        message: 'There are blanks around {count} numbers, so they are texts.',
      },
    },
  },
};
