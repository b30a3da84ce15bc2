import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    text: {
      message: '“{text}” is stored as text; it is read as {value#}.',
      advice: 'Convert it to a number.',
      many: {
        message: '{count} numbers are stored as text, for example “{text}”.',
        advice: 'Convert all of them to numbers.',
        all: '“{header}” is stored as text in all {count} rows.',
      },
    },
    ambiguous: {
      message: '“{text}” is stored as text and can be read in German or English; it is read as {value#}.',
      advice: 'Check that {value} is meant, and convert it to a number.',
      many: {
        message:
          '{count} numbers are stored as text and can be read in German or English; “{text}” is read as {value#}.',
        advice: 'Check that the values read are meant, and convert them to numbers.',
      },
    },
  },
};
