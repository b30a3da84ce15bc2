import type { CheckTexts } from '../support/check';

export type MessageId = 'high' | 'very-high';

export const texts: CheckTexts<MessageId> = {
  de: {
    title: 'Ziel weit übertroffen',
    why: 'Ein stark übertroffenes Ziel ist oft ein Erfolg, manchmal aber ein zu niedriges Ziel, eine andere Zählweise oder eine andere Einheit.',
    messages: {
      high: {
        message:
          'Deutlich über dem Ziel: {actual#} bei einem Ziel von {target#} sind {achievement%} (mehr als {limit%}).',
        advice: 'Ein Satz dazu im Bericht beantwortet die Frage, bevor sie gestellt wird.',
      },
      'very-high': {
        message:
          'Ungewöhnlich weit über dem Ziel: {actual#} bei einem Ziel von {target#} sind {achievement%} (mehr als {limit%}).',
        advice:
          'Prüfen, ob Ziel und Ergebnis in derselben Einheit stehen und dasselbe zählen; sonst begründen.',
      },
    },
  },
  en: {
    title: 'Target far exceeded',
    why: 'A target far exceeded is often a success, sometimes a target set too low, another way of counting or another unit.',
    messages: {
      high: {
        message:
          'Well above target: {actual#} against a target of {target#} is {achievement%} (more than {limit%}).',
        advice: 'One sentence in the report answers the question before it is asked.',
      },
      'very-high': {
        message:
          'Unusually far above target: {actual#} against a target of {target#} is {achievement%} (more than {limit%}).',
        advice:
          'Check that target and actual have the same unit and count the same thing; otherwise explain.',
      },
    },
  },
};
