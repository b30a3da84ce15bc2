import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    unlisted: {
      message: '“{name}” is not in the profile’s list of indicators.',
      advice: 'Write the name as in the profile, or take the row out.',
      many: {
        message: '{count} indicators are not in the profile’s list, for example “{name}”.',
      },
    },
    similar: {
      message: '“{name}” is not in the profile’s list of indicators. Perhaps “{meant}” is meant.',
      advice: 'Write the name as in the profile.',
    },
    none: {
      message: 'Not a single indicator of this table is in the profile’s list.',
      advice:
        'Check that the right profile is chosen. A table that is no part of the report can be left out in the pane.',
    },
  },
};
