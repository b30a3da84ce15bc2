import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    revised: {
      message: '{source} hat den Wert für {period} berichtigt: jetzt {expected#}, eingefügt wurde {found#}.',
      advice: 'Den berichtigten Wert übernehmen.',
    },
    newer: {
      message: '{source} hat einen neueren Wert, für {period}: {expected#}. In der Zelle steht {found#}.',
      advice: 'Den neueren Wert übernehmen.',
    },
    old: {
      message: 'Der Wert wurde vor {days} Tagen abgerufen.',
      advice: 'Unter „Referenz“ alle Werte aktualisieren.',
    },
  },
};
