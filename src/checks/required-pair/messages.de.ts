import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    one: {
      message: '„{other}“ hat ein Ergebnis ({value}), „{name}“ aber nicht. Laut Profil gehören sie zusammen.',
      advice: 'Auch dieses Ergebnis eintragen; 0, wenn es keines gibt.',
    },
  },
};
