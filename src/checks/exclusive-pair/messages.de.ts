import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    both: {
      message:
        '„{name}“ und „{other}“ ({value}) haben beide ein Ergebnis, laut Profil schließen sie sich aus.',
      advice: 'Prüfen, zu welchem der beiden das Ergebnis gehört, und das andere leeren.',
    },
  },
};
