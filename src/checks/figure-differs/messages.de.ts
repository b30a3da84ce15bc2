import type { CheckText } from '../support/check';
import type { MessageId } from '.';

const advice = 'Die richtige der beiden Zahlen eintragen, am besten als Verknüpfung auf {place}.';

export const texts: CheckText<MessageId> = {
  messages: {
    target: {
      message: 'Hier steht als Ziel {here}, in {place} für denselben Indikator {there}.',
      advice,
    },
    actual: {
      message: 'Hier steht als Ergebnis {here}, in {place} für denselben Indikator {there}.',
      advice,
    },
  },
};
