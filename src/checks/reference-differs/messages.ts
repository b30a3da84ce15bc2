import type { CheckTexts } from '../support/check';

export type MessageId = 'differs' | 'unreadable';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Anderer Wert als in der Quelle',
    why: 'Wer den Bericht prüft, schlägt in der Quelle nach: Steht dort etwas anderes, leidet das Vertrauen in alle Zahlen.',
    messages: {
      differs: {
        message: '{source} nennt für {period} {expected#}, in der Zelle steht {found#}.',
        advice: 'Den Wert der Quelle übernehmen, oder die andere Herkunft nennen.',
      },
      unreadable: {
        message: '{source} nennt für {period} {expected#}, in der Zelle steht keine Zahl.',
        advice: 'Den Wert der Quelle übernehmen.',
      },
    },
  },
  en: {
    title: 'Value differs from the source',
    why: 'Whoever checks the report looks it up: if the source says something else, trust in all numbers suffers.',
    messages: {
      differs: {
        message: 'For {period} the source says {expected#}, the cell says {found#}.',
        advice: 'Take over the source’s value, or say where the other one comes from.',
      },
      unreadable: {
        message: 'For {period} the source says {expected#}, the cell holds no number.',
        advice: 'Take over the source’s value.',
      },
    },
  },
};
