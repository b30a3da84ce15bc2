import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    nothing: {
      message: 'For {place} there is no value in {source}.',
      advice: 'Choose another source, or say by hand where the value comes from.',
    },
    sign: {
      message: 'For {place} there is the sign “{sign}” instead of a number in {source}.',
      advice: 'Find out what the sign means there: often the value is confidential or unknown.',
    },
    period: {
      message: 'For {place} there is no value for {period} in {source}, only up to {newest}.',
      advice: 'Check the period.',
    },
  },
};
