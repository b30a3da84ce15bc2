import type { CheckText } from '../support/check';
import type { MessageId } from '.';

export const texts: CheckText<MessageId> = {
  messages: {
    profile: {
      message: 'Hier steht das Ziel {target#}, vereinbart sind laut Profil {agreed#}.',
      advice: 'Das vereinbarte Ziel eintragen oder die Änderung mit dem Fördergeber klären.',
    },
    range: {
      message: 'Hier steht das Ziel {target}, vereinbart ist laut Profil {min} bis {max}.',
      advice: 'Ein Ziel im vereinbarten Korridor eintragen oder die Änderung mit dem Fördergeber klären.',
    },
    unexpected: {
      message: 'Hier steht das Ziel {target}, laut Profil hat dieser Indikator keines.',
      advice: 'Das Ziel entfernen oder mit dem Fördergeber klären.',
    },
    period: {
      message: 'Hier steht das Ziel {target}, in „{period}“ waren es {before} ({other}).',
      advice: 'Prüfen, ob das Ziel geändert werden durfte, und sonst das frühere eintragen.',
    },
  },
};
