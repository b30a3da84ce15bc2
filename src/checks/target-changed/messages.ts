import type { CheckTexts } from '../support/check';

export type MessageId = 'profile' | 'range' | 'unexpected' | 'period';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ziel geändert',
    why: 'Ein Ziel, das anders ist als vereinbart, macht Zielerreichung und Vergleich wertlos, auch wenn alles richtig gerechnet ist.',
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
  },
  en: {
    title: 'Target changed',
    why: 'A target other than agreed makes achievement and comparison worthless, even if all is calculated rightly.',
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
  },
};
