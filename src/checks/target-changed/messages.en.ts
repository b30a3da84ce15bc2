import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    profile: {
      message: 'The target here is {target#}, but the profile says that {agreed#} was agreed.',
      advice: 'Enter the agreed target, or settle the change with the funder.',
    },
    range: {
      message: 'The target here is {target}, but the profile says that {min} to {max} was agreed.',
      advice: 'Enter a target within the agreed range, or settle the change with the funder.',
    },
    unexpected: {
      message: 'The target here is {target}, but according to the profile this indicator has none.',
      advice: 'Remove the target, or settle it with the funder.',
    },
    period: {
      message: 'The target here is {target}, but in “{period}” it was {before} ({other}).',
      advice: 'Check whether the target was allowed to change; otherwise enter the earlier one.',
    },
  },
};
