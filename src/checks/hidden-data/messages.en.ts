import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    rows: {
      message: '{count?A row|Rows} with data {count?is|are} hidden here.',
      advice: 'Show it and check whether it belongs in the report.',
    },
    filtered: {
      message: 'Hidden are {count} rows with data, probably by a filter.',
      advice: 'Clear the filter and check whether all rows belong in the report.',
    },
    columns: {
      message: '{count?A column|Columns} with data {count?is|are} hidden here.',
      advice: 'Show it and check whether it belongs in the report.',
    },
  },
};
